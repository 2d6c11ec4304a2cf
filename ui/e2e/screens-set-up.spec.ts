import { makeSample, Sample } from './lib/sample';
import { look } from './lib/screen';
import { expect, test } from './lib/test';
import { ownName, say } from './lib/texts';

const button = (name: string) => ({ name, exact: true });

test('every page of the set-up holds at every text size @long', async ({
  page,
  newComputer,
  newFolder,
}) => {
  const computer = await newComputer('computer');
  const stick = newFolder('stick');
  const next = page.getByRole('button', button(say('common-next')));
  const field = (label: string) => page.getByLabel(label, { exact: true });
  await computer.show(page);
  await page.getByRole('radio', { name: ownName, exact: true }).check();
  await look(page, 'setup-1-language');
  await next.click();
  await look(page, 'setup-2-kind');
  await page.getByRole('radio', { name: say('site-kind-station') }).check();
  await next.click();
  await look(page, 'setup-3-name');
  await field(say('setup-name-label')).fill('Station 3');
  await next.click();
  await field(say('setup-staff-name')).fill('Rosa');
  await field(say('setup-staff-passphrase')).fill('too short');
  await next.click();
  await look(page, 'setup-4-staff');
  await field(say('setup-staff-passphrase')).fill('lamp river copper sixteen');
  await field(say('setup-staff-again')).fill('lamp river copper sixteen');
  await next.click();
  await page.getByRole('radio', { name: say('exchange-stick-other') }).check();
  await field(say('exchange-stick-folder')).fill(stick);
  await expect(page.getByText(say('setup-kit-none'))).toBeVisible();
  await look(page, 'setup-5-kit');
  const back = page.getByRole('button', button(say('common-back')));
  await back.click();
  await back.click();
  await back.click();
  await page.getByRole('radio', { name: say('site-kind-centre') }).check();
  await next.click();
  await next.click();
  await next.click();
  await look(page, 'setup-5-keys');
});

test('the pages before sign-in hold at every text size @long', async ({ page, newComputer }) => {
  const computer = await newComputer('computer');
  await makeSample(computer);
  const sample = new Sample(page);
  await computer.show(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('desk-sign-in'));
  await look(page, 'sign-in', 'one-window');
  const notes = await sample.open();
  await look(page, 'sample-notes');
  await sample.close(notes);
  const display = page.getByRole('button', button(say('common-display')));
  await display.click();
  await look(page, 'display');
  await page.getByRole('radio', { name: say('common-percent', { number: 200 }) }).check();
  await expect(page.locator('html')).toHaveAttribute('data-text', '200');
  await page.getByRole('radio', { name: say('common-percent', { number: 100 }) }).check();
  await page.getByRole('button', button(say('common-close'))).click();
  await page.getByRole('link', button(say('desk-staff'))).click();
  await look(page, 'sign-in-staff');
  await page.getByLabel(say('desk-passphrase')).fill('not the passphrase');
  await page.getByRole('button', button(say('desk-staff-open'))).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await look(page, 'sign-in-staff-wrong');
  await computer.powerCut(page, 'none');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('site-locked'));
  await look(page, 'locked');
});
