/** An item on the screen, answered as a person answers it. */
import type { Locator, Page } from '@playwright/test';
import { escaped, say } from './texts';

/** The words of the right answer, line by line, as the explanation shows them. */
export type Answer = string[];

export class Item {
  readonly #main: Locator;

  constructor(readonly page: Page) {
    this.#main = page.getByRole('main');
  }

  /** Chooses as the explanation said; without one, something that may be wrong. */
  async answer(known: Answer | undefined): Promise<void> {
    const main = this.#main;
    const order = main.getByRole('button', { name: movesUp });
    if (await main.getByRole('textbox').count()) await this.#typed(known?.[0]);
    else if (await this.#verdict(say('assessment-true')).count()) await this.#judged(known);
    else if (await main.getByRole('radio').count()) await this.#one(known?.[0]);
    else if (await main.getByRole('checkbox').count()) await this.#several(known);
    else if (await order.count()) await this.#order(known);
    else await this.#pairs(known);
  }

  /** An answer that fits any field, if none is known. */
  async #typed(line = '1'): Promise<void> {
    await this.#main.getByRole('textbox').fill(line);
  }

  #verdict(name: string): Locator {
    return this.#main.getByRole('radio', { name, exact: true });
  }

  /** True or false, and then the reason, if one is asked for. */
  async #judged([verdict = say('assessment-false'), reason]: Answer = []): Promise<void> {
    await this.#verdict(verdict).check();
    const reasons = this.#main.getByRole('radiogroup').nth(1).getByRole('radio');
    if (reason) await this.#verdict(reason).check();
    else if (await reasons.count()) await reasons.first().check();
  }

  async #one(line: string | undefined): Promise<void> {
    const radios = this.#main.getByRole('radio');
    await (
      line ? this.#main.getByRole('radio', { name: line, exact: true }) : radios.first()
    ).check();
  }

  async #several(lines: Answer | undefined): Promise<void> {
    const boxes = await this.#main.getByRole('checkbox').all();
    if (!lines) return boxes[0]?.check();
    for (const box of boxes) await box.uncheck();
    for (const line of lines) {
      await this.#main.getByRole('checkbox', { name: line, exact: true }).check();
    }
  }

  async #order(lines: Answer | undefined): Promise<void> {
    const rows = this.#main.getByRole('listitem');
    for (const [to, line] of (lines ?? []).entries()) {
      const now = await textsOf(rows);
      for (let at = now.indexOf(line); at > to; at -= 1) {
        await this.page
          .getByRole('button', { name: say('assessment-move-up', { text: line }), exact: true })
          .click();
      }
    }
  }

  async #pairs(lines: Answer | undefined): Promise<void> {
    const rows = await this.#main.getByRole('listitem').all();
    if (rows.length === 0) throw new Error('there is nothing to answer on this page');
    for (const [index, row] of rows.entries()) {
      const [left = ''] = await textsOf(row);
      const right = lines?.find((line) => line.startsWith(`${left} → `))?.split(' → ')[1];
      await row.getByRole('button').click();
      const options = row.getByRole('option');
      await (
        right ? row.getByRole('option', { name: right, exact: true }) : options.nth(index)
      ).click();
    }
  }
}

/** What the explanation on the screen says is right. */
export async function rightAnswer(page: Page): Promise<Answer> {
  const all = page.getByRole('heading', { name: say('assessment-right-answer'), exact: true });
  const some = page.getByRole('heading', { name: say('assessment-some-right'), exact: true });
  const heading = (await all.count()) > 0 ? all : some;
  return textsOf(heading.locator('xpath=..').getByRole('listitem'));
}

const movesUp = new RegExp(
  say('assessment-move-up', { text: '@' }).split('@').map(escaped).join('.+'),
);

/** The words of lines in the language of the content, without numbers and second languages. */
function textsOf(rows: Locator): Promise<string[]> {
  return rows.evaluateAll((lines) =>
    lines.map((line) => line.querySelector('[lang]')?.textContent ?? ''),
  );
}
