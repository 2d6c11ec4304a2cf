/** The pages of staff at a station and at the centre. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { TextKey } from '../../src/lib/i18n/keys';
import { say, start } from './texts';

type Area = Extract<TextKey, `site-rail-${string}`> extends `site-rail-${infer A}` ? A : never;

export class Staff {
  readonly #page: Page;
  readonly heading: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.heading = page.getByRole('heading', { level: 1 });
  }

  async open(area: Area): Promise<void> {
    const rail = this.#page.getByRole('navigation', { name: say('site-rail') });
    await rail.getByRole('link', { name: say(`site-rail-${area}`), exact: true }).click();
  }

  /** One exchange with the stick that is there; ends on its report. */
  async exchange(): Promise<void> {
    await this.open('exchange');
    const again = this.#page.getByRole('button', { name: say('exchange-again'), exact: true });
    const begin = this.#page.getByRole('button', { name: start('exchange-start-with') });
    await expect(again.or(begin)).toBeVisible();
    if (await again.isVisible()) await again.click();
    await begin.click();
    await expect(this.heading).toHaveText(say('exchange-done'));
    await expect(this.#page.getByText(say('exchange-safe'))).toBeVisible();
  }

  /** The row of a table that is about this person or site. */
  row(name: string): Locator {
    return this.#page
      .getByRole('row')
      .filter({ has: this.#page.getByRole('rowheader', { name: new RegExp(name) }) });
  }
}
