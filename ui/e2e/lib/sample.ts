/** The strip above all pages of the sample data, and making it. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { SamplePlace } from '../../src/lib/host/bindings/commands';
import type { Harness } from './harness';
import { language, ownName, say } from './texts';

/** Four computers are set up in one go, each with keys that are slow to guess. */
const made = { timeout: 40_000 };

export interface Card {
  number: string;
  /** The names of the four pictures in their order. */
  pictures: string[];
}

export class Sample {
  readonly strip: Locator;

  constructor(readonly page: Page) {
    this.strip = page.getByRole('complementary', { name: say('desk-sample') });
  }

  /** From the first page of an empty computer to station 1. */
  async make(): Promise<void> {
    const { page } = this;
    await page.getByRole('radio', { name: ownName, exact: true }).check();
    await page.getByRole('button', { name: say('common-next'), exact: true }).click();
    await page.getByRole('button', { name: say('setup-sample'), exact: true }).click();
    await expect(this.place('station1')).toHaveAttribute('aria-pressed', 'true', made);
  }

  place(place: SamplePlace): Locator {
    return this.strip.getByRole('button', { name: say(`desk-sample-${place}`), exact: true });
  }

  async sit(place: SamplePlace): Promise<void> {
    await this.place(place).click();
    await expect(this.place(place)).toHaveAttribute('aria-pressed', 'true');
  }

  /** A learner's card, from the notes. */
  async card(name: string): Promise<Card> {
    const notes = await this.open();
    const line = notes.getByRole('listitem').filter({ hasText: name });
    const number = /\d{4}-\d{2}/.exec(await line.innerText())?.[0];
    const pictures = await line
      .getByRole('img')
      .evaluateAll((signs) => signs.map((sign) => sign.getAttribute('aria-label') ?? ''));
    await this.close(notes);
    if (!number) throw new Error(`no card number for ${name}`);
    return { number, pictures };
  }

  /** The passphrase of all sample staff, from the notes. */
  async passphrase(): Promise<string> {
    const notes = await this.open();
    const passphrase = await notes.getByRole('definition').first().innerText();
    await this.close(notes);
    return passphrase;
  }

  async open(): Promise<Locator> {
    await this.strip.getByRole('button', { name: say('desk-sample-cards') }).click();
    const notes = this.page.getByRole('dialog', { name: say('desk-sample-cards') });
    await expect(notes.getByRole('listitem').first()).toBeVisible();
    return notes;
  }

  async close(notes: Locator): Promise<void> {
    await notes.getByRole('button', { name: say('common-close') }).click();
    await expect(notes).toBeHidden();
  }
}

/** The sample without its pages, for journeys that begin later. */
export async function makeSample(computer: Harness): Promise<void> {
  const job = await computer.rpc('sample.begin', { language });
  await expect
    .poll(async () => (await computer.rpc('job.poll', job)).outcome, {
      message: 'sample data',
      ...made,
    })
    .toMatchObject({ error: null });
  await computer.rpc('sample.sit', { place: 'station1' });
}
