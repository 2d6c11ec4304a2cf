/** A second member of staff, for what needs two. */
import { expect, type Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StaffRole } from '../../src/lib/host/bindings/commands';
import { look } from './screen';
import type { Harness } from './harness';
import { Staff } from './staff';
import { say, start } from './texts';

const name = 'Nuno';
const passphrase = 'seven quiet lanterns drifting';

/** A colleague who may do the same joins the computer; whoever sits there may add staff. */
export async function addColleague(computer: Harness, role: StaffRole = 'trainer'): Promise<void> {
  await computer.rpc('staff.add', { name, role, passphrase });
}

/** The colleague sits down in place of whoever sat there. */
export async function sitAsColleague(computer: Harness): Promise<void> {
  await computer.rpc('session.finish', {});
  await computer.rpc('sign_in.staff', { passphrase });
}

/** The names of the files in a folder that begin so. */
function files(folder: string, begins: string): string[] {
  return readdirSync(folder).filter(
    (file) => file.startsWith(begins) && /\.(csv|xlsx)$/.test(file),
  );
}

/**
 * Saves a list from the page that is open: one asks, and a colleague signs in and agrees.
 * Gives what stands in the file.
 */
export async function saveList(
  page: Page,
  computer: Harness,
  {
    folder,
    begins,
    picture,
    save = say('printing-list-save'),
  }: { folder: string; begins: string; picture: string; save?: string },
): Promise<string> {
  const staff = new Staff(page);
  const button = (text: string) => page.getByRole('button', { name: text, exact: true });
  await button(save).click();
  await page.getByRole('radio', { name: say('printing-other'), exact: true }).check();
  await page.getByLabel(say('printing-list-folder'), { exact: true }).fill(folder);
  await button(say('approvals-ask')).click();
  await expect(page.getByText(say('approvals-reason-mend'))).toBeVisible();
  await page.getByLabel(say('approvals-reason'), { exact: true }).fill('For the inspection');
  await look(page, `${picture}-ask`);
  await button(say('approvals-ask')).click();
  await expect(staff.heading).toHaveText(say('approvals-title'));
  await expect(page.getByText(say('approvals-own'))).toBeVisible();
  await expect(page.getByText(folder)).toBeVisible();
  await look(page, `${picture}-asked`);
  expect(files(folder, begins), 'asking writes nothing').toEqual([]);

  await computer.rpc('session.finish', {});
  await computer.rpc('sign_in.staff', { passphrase });
  await computer.show(page);
  await staff.open('approvals');
  await button(say('approvals-agree')).click();
  await expect(page.getByText(start('approvals-written'))).toBeVisible();
  await look(page, `${picture}-written`);
  const [file, ...others] = files(folder, begins);
  expect(others).toEqual([]);
  return readFileSync(join(folder, file!), 'utf8');
}

/** Saves what the page prints as a PDF into a folder; gives the first bytes of the file. */
export async function savePdf(page: Page, folder: string, begins: string): Promise<string> {
  await page.getByRole('button', { name: say('printing-title'), exact: true }).click();
  await page.getByRole('radio', { name: say('printing-other'), exact: true }).check();
  await page.getByLabel(say('printing-folder'), { exact: true }).fill(folder);
  await page.getByRole('button', { name: say('printing-save'), exact: true }).click();
  await expect(page.getByText(start('printing-saved'))).toBeVisible();
  const pdf = readdirSync(folder).find((file) => file.startsWith(begins) && file.endsWith('.pdf'));
  return readFileSync(join(folder, pdf!), 'latin1').slice(0, 8);
}
