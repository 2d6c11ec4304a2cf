/** A learner at work: reads, practises, takes the check, and remembers what was explained. */
import { expect, type Locator, type Page } from '@playwright/test';
import { Item, rightAnswer, type Answer } from './item';
import { say } from './texts';

export class Learner {
  readonly #page: Page;
  readonly #item: Item;
  readonly #known = new Map<string, Answer>();
  readonly heading: Locator;
  /** "Step 2 of 5", "Check: 3 of 12". */
  readonly place: Locator;
  readonly next: Locator;
  readonly goOn: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.#item = new Item(page);
    this.heading = page.getByRole('heading', { level: 1 });
    this.place = page.getByRole('banner').locator('strong');
    const name = say('common-next');
    const link = page.getByRole('link', { name, exact: true });
    this.next = link.or(page.getByRole('button', { name, exact: true }));
    this.goOn = page.getByRole('link', { name: say('learning-go-on'), exact: true });
  }

  /** Reads one step and turns the page. */
  async turnPage(): Promise<void> {
    // Whoever comes from the first page waits until the step is there.
    await expect(this.place).toBeVisible();
    const address = this.#page.url();
    const read = await this.heading.innerText();
    await this.next.click();
    await expect(this.#page).not.toHaveURL(address);
    await expect(this.heading).not.toHaveText(read);
  }

  /** Reads on until practice begins. */
  async readToPractice(): Promise<void> {
    while (!this.#page.url().endsWith('/practice')) await this.turnPage();
  }

  /** Practises until the check may begin. */
  async practise(): Promise<void> {
    const ready = this.heading.filter({ hasText: say('assessment-ready') });
    for (let answered = 0; answered < 60; answered += 1) {
      await expect(this.#answer.or(ready)).toBeVisible();
      if (await ready.isVisible()) return;
      await this.practiseOne();
      await this.next.click();
      await expect(this.next).toBeHidden();
    }
    throw new Error('practice has no end');
  }

  /** Answers one item of practice and reads why. */
  async practiseOne(): Promise<void> {
    const question = await this.heading.innerText();
    await this.#item.answer(this.#known.get(question));
    await this.#answer.click();
    await expect(this.#why).toBeVisible();
    this.#known.set(question, await rightAnswer(this.#page));
  }

  async beginCheck(): Promise<void> {
    await this.#page.getByRole('link', { name: say('assessment-to-check'), exact: true }).click();
    await expect(this.place).toHaveText(/1/);
  }

  /** Chooses an answer to the item of the check without sending it. */
  async choose(): Promise<void> {
    await this.#item.answer(this.#known.get(await this.heading.innerText()));
  }

  /** Sends what was chosen; resolves when the next item or the result is there. */
  async send(): Promise<void> {
    const answered = await this.place.innerText();
    await this.next.click();
    await expect(this.place.filter({ hasText: new RegExp(`^${answered}$`) })).toBeHidden();
    await expect(this.heading).toBeVisible();
  }

  /** Reads the explanation before an item that comes again. */
  async readExplanation(): Promise<void> {
    const explained = this.#page.getByText(say('assessment-explained'), { exact: true });
    await expect(explained).toBeVisible();
    const answer = await rightAnswer(this.#page);
    await this.next.click();
    await expect(explained).toBeHidden();
    this.#known.set(await this.heading.innerText(), answer);
  }

  /** Answers the check from where it stands until the unit counts; says how many rounds it took. */
  async finishCheck(): Promise<number> {
    const counts = this.heading.filter({ hasText: say('assessment-unit-counts') });
    const again = this.#page.getByRole('button', { name: say('assessment-look-now'), exact: true });
    for (let rounds = 0; rounds < 6;) {
      await expect(this.place.or(again).or(counts)).toBeVisible();
      if (await counts.isVisible()) return rounds;
      if (await again.isVisible()) {
        rounds += 1;
        await again.click();
        await expect(again).toBeHidden();
        continue;
      }
      if (rounds > 0) await this.readExplanation();
      await this.choose();
      await this.send();
    }
    throw new Error('the check has no end');
  }

  get #answer(): Locator {
    return this.#page.getByRole('button', { name: say('assessment-answer'), exact: true });
  }

  get #why(): Locator {
    // What a trainer judges is compared in practice; everything else says why.
    const compare = this.#page.getByRole('heading', { name: say('assessment-compare') });
    const why = this.#page.getByRole('heading', { name: say('assessment-why'), exact: true });
    return why.or(compare);
  }
}
