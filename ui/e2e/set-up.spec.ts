import type { Page } from '@playwright/test';
import { newKit } from './lib/kit';
import { expect, test } from './lib/test';
import { language, ownName, refusal, say } from './lib/texts';

const passphrase = 'lamp river copper sixteen';

test('a station is founded with a starter kit, and opens only with its passphrase', async ({
  page,
  newComputer,
  newFolder,
}) => {
  const centre = await newComputer('centre');
  const stick = newFolder('stick');
  const kit = await newKit(centre, stick);
  const station = await newComputer('station');
  const next = page.getByRole('button', { name: say('common-next'), exact: true });
  const found = page.getByRole('button', { name: say('setup-found'), exact: true });

  await test.step('a page is not left before its question is answered', async () => {
    await station.show(page);
    await page.getByRole('radio', { name: ownName, exact: true }).check();
    await next.click();
    await next.click();
    await expect(page.getByText(say('setup-kind-mend'))).toBeVisible();
    await page.getByRole('radio', { name: say('site-kind-station') }).check();
    await next.click();
    await next.click();
    await expect(page.getByText(say('setup-name-mend'))).toBeVisible();
    await field(page, say('setup-name-label')).fill('Station 3');
    await next.click();
    await field(page, say('setup-staff-name')).fill('Rosa');
    await field(page, say('setup-staff-passphrase')).fill('too short');
    await next.click();
    await expect(field(page, say('setup-staff-passphrase'))).toBeFocused();
    await field(page, say('setup-staff-passphrase')).fill(passphrase);
    await field(page, say('setup-staff-again')).fill(passphrase);
    await next.click();
  });

  await test.step('wrong words are named, and what was typed stays', async () => {
    await page.getByRole('radio', { name: say('exchange-stick-other') }).check();
    await field(page, say('exchange-stick-folder')).fill(stick);
    await expect(page.getByRole('radio', { name: kit.file })).toBeChecked();
    const wrong = kit.words.split(' ').reverse().join(' ');
    const words = field(page, say('setup-kit-words'));
    await words.fill(wrong);
    await found.click();
    const { text, hint } = refusal('kit-words-wrong');
    await expect(page.getByText(`${text} ${hint}`)).toBeVisible();
    await expect(words).toBeFocused();
    await expect(words).toHaveValue(wrong);
    await expect(field(page, say('exchange-stick-folder'))).toHaveValue(stick);
    await words.fill(kit.words);
    await found.click();
    await expect(heading(page)).toHaveText(say('setup-done-title'));
    await page.getByRole('button', { name: say('setup-done-go'), exact: true }).click();
    await expect(page).toHaveURL(/#\/teach$/);
  });

  await test.step('without a day slot only the passphrase opens it again', async () => {
    await station.powerCut(page, 'none');
    await expect(heading(page)).toHaveText(say('site-locked'));
    const others = page.getByRole('main').getByRole('listitem');
    await expect(others, 'every other language says the same').toHaveCount(6);
    const open = page.getByRole('button', { name: say('site-locked-open'), exact: true });
    await field(page, say('site-locked-passphrase')).fill('not the passphrase');
    await open.click();
    await expect(page.getByRole('alert')).toContainText(refusal('passphrase-wrong').hint);
    await field(page, say('site-locked-passphrase')).fill(passphrase);
    await open.click();
    await expect(page).toHaveURL(/#\/teach$/);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
  });
});

function heading(page: Page) {
  return page.getByRole('heading', { level: 1 });
}

function field(page: Page, label: string) {
  return page.getByLabel(label, { exact: true });
}
