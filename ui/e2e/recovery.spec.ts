import type { Page } from '@playwright/test';
import { newKit } from './lib/kit';
import { look } from './lib/screen';
import { Staff } from './lib/staff';
import { expect, test } from './lib/test';
import { language, ownName, say } from './lib/texts';

const passphrase = 'lamp river copper sixteen';

test('a lost computer comes back on another one in seven clicks @long', async ({
  page,
  newComputer,
  newFolder,
}) => {
  const centre = await newComputer('centre');
  const stick = newFolder('stick');
  const kit = await newKit(centre, stick);
  const lost = await newComputer('lost');
  await lost.rpc('setup.found', {
    language,
    kind: 'station',
    name: 'Station 3',
    staffName: 'Rosa',
    passphrase,
    kit: { folder: stick, file: kit.file, words: kit.words },
    centreKeys: null,
  });
  await lost.rpc('stick.choose', { folder: stick });
  await lost.rpc('class.enrol', { name: 'Mihai', language });
  const staff = new Staff(page);
  let code = '';

  await test.step('staff make the code and type it back', async () => {
    await lost.show(page, '/teach/computer');
    await page.getByRole('link', { name: say('site-recovery-make') }).click();
    await look(page, 'recovery-make');
    await page.getByRole('button', { name: say('site-recovery-make') }).click();
    await expect(staff.heading).toHaveText(say('site-recovery-title'));
    const groups = page.getByRole('main').getByRole('listitem');
    code = (await groups.allInnerTexts()).map((group) => group.slice(-4)).join('-');
    const back = field(page, say('site-recovery-back'));
    await back.fill(`0000${code.slice(4)}`);
    await expect(page.getByText(say('site-recovery-wrong', { group: 1 }))).toBeVisible();
    await back.fill(code.toLowerCase().replaceAll('-', ' '));
    await expect(page.getByText(say('site-recovery-right'))).toBeVisible();
    await look(page, 'recovery-code');
    await staff.exchange();
    await lost.kill();
  });

  const found = await newComputer('found');
  let clicks = 0;
  const click = async (name: string) => {
    clicks += 1;
    await page.getByRole('button', { name, exact: true }).click();
  };

  await test.step('the other computer is found by its stick and its code', async () => {
    await found.show(page);
    await page.getByRole('radio', { name: ownName, exact: true }).check();
    await click(say('common-next'));
    await click(say('setup-replace'));
    // A stick is there by itself; the folder that plays it here has to be typed.
    await page.getByRole('radio', { name: say('exchange-stick-other') }).check();
    await field(page, say('exchange-stick-folder')).fill(stick);
    await expect(page.getByText(say('setup-replace-found', { count: 1 }))).toBeVisible();
    await field(page, say('setup-replace-code')).fill(code.slice(0, 12));
    await look(page, 'setup-replace');
    await field(page, say('setup-replace-code')).fill(code.toLowerCase());
    await click(say('setup-replace-do'));
    await expect(heading(page)).toHaveText(say('setup-replaced-title', { name: 'Station 3' }));
    await look(page, 'setup-replaced');
    await click(say('setup-done-go'));
  });

  await test.step('it opens with the same passphrase, and its learner is there', async () => {
    await field(page, say('site-locked-passphrase')).fill(passphrase);
    await click(say('site-locked-open'));
    await expect(page).toHaveURL(/#\/teach$/);
    await expect(staff.row('Mihai')).toBeVisible();
    // To Exchange, and its one button.
    expect(clicks + 2).toBeLessThanOrEqual(7);
    await found.rpc('stick.choose', { folder: stick });
    await staff.open('exchange');
    await expect(page.getByText(say('exchange-notice-restored'))).toBeVisible();
    await staff.exchange();
  });
});

function heading(page: Page) {
  return page.getByRole('heading', { level: 1 });
}

function field(page: Page, label: string) {
  return page.getByLabel(label, { exact: true });
}
