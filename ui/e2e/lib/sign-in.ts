/** The pages where learners and staff sign in. */
import { expect, type Page } from '@playwright/test';
import type { SampleCard } from '../../src/lib/host/bindings/commands';
import type { Keys } from './keys';
import type { Card } from './sample';
import { say } from './texts';

export async function signIn(page: Page, card: Card): Promise<void> {
  await page.getByRole('textbox', { name: say('desk-card-number') }).fill(card.number);
  const grid = page.getByRole('group', { name: say('desk-four-pictures') });
  for (const picture of card.pictures) {
    await grid.getByRole('button', { name: picture, exact: true }).click();
  }
  await expect(page).toHaveURL(/#\/learn$/);
}

export async function signInStaff(page: Page, passphrase: string): Promise<void> {
  await page.getByRole('link', { name: say('desk-staff'), exact: true }).click();
  await page.getByLabel(say('desk-passphrase'), { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: say('desk-staff-open'), exact: true }).click();
  await expect(page).toHaveURL(/#\/teach$/);
}

/** Who leaves takes the page along: it is loaded anew. */
export async function finish(page: Page): Promise<void> {
  const anew = page.waitForEvent('load');
  await page.getByRole('button', { name: say('common-finish'), exact: true }).click();
  await anew;
  await expect(page).toHaveURL(/#\/sign-in$/);
}

/** The same by keyboard: digits wherever the focus is, Enter, then the arrows. */
export async function signInByKeys(keys: Keys, card: SampleCard): Promise<void> {
  await keys.press(...card.card.replace('-', ''), 'Enter');
  let [row, column] = [0, 0];
  for (const picture of card.pictures) {
    const [toRow, toColumn] = [Math.floor(picture / columns), picture % columns];
    await keys.press(...moves(toColumn - column, 'ArrowRight', 'ArrowLeft'));
    await keys.press(...moves(toRow - row, 'ArrowDown', 'ArrowUp'));
    await keys.focus();
    await keys.press('Enter');
    [row, column] = [toRow, toColumn];
  }
}

const columns = 4;

function moves(by: number, on: string, back: string): string[] {
  return Array<string>(Math.abs(by)).fill(by > 0 ? on : back);
}
