import { answerInstead } from './lib/answers';
import { makeSample } from './lib/sample';
import { look } from './lib/screen';
import { admitAll, exchange, sitAsStaff } from './lib/shortcut';
import { Staff } from './lib/staff';
import { expect, test } from './lib/test';
import { say } from './lib/texts';
import { differences, level, oneStick, sites, standing, twoSticks } from './lib/told';

test('a round of the stick ends level, and says so', async ({ page, newComputer }) => {
  const computer = await newComputer('computer');
  await makeSample(computer);
  const staff = new Staff(page);
  for (const place of ['station1', 'station2', 'centre'] as const) await exchange(computer, place);
  await admitAll(computer);
  for (const place of ['centre', 'station1', 'station2'] as const) await exchange(computer, place);
  await sitAsStaff(computer, 'station1');
  await computer.rpc('class.enrol', { name: 'Mihai', language: 'en' });
  await computer.show(page, '/teach/exchange');
  await staff.exchange();
  await expect(
    page.getByText(say('exchange-behind', { count: 1, names: 'Station 2' })),
  ).toBeVisible();
  await look(page, 'exchange-one-more');
  await exchange(computer, 'station2');
  await sitAsStaff(computer, 'station1');
  await computer.show(page, '/teach/exchange');
  await staff.exchange();
  await expect(page.getByText(say('exchange-level'))).toBeVisible();
  await look(page, 'exchange-level');
  await staff.open('differences');
  await expect(staff.heading).toHaveText(say('differences-none'));
  await look(page, 'differences-none');
});

test('packs are installed from a stick, withdrawn and brought back @long', async ({
  page,
  newComputer,
}) => {
  const computer = await newComputer('computer');
  await makeSample(computer);
  await sitAsStaff(computer, 'centre');
  const staff = new Staff(page);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await exchange(computer, 'centre');
  await computer.show(page, '/centre/packs');
  await page.getByRole('link', { name: say('packs-install'), exact: true }).click();
  await expect(page.getByRole('radio').first()).toBeVisible();
  await look(page, 'packs-install');
  await button(say('packs-install-start')).click();
  await expect(staff.heading).toHaveText(say('packs-installed-nothing'));
  await look(page, 'packs-installed');
  await page.getByRole('link', { name: say('packs-to-packs'), exact: true }).click();
  const [pack] = (await computer.rpc('packs.list', {})).packs;
  const { title, version } = pack!;
  await button(say('packs-withdraw-one', { title, version })).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: say('packs-withdraw'), exact: true }).click();
  await expect(dialog.getByLabel(say('packs-withdraw-reason'))).toBeFocused();
  await look(page, 'packs-withdraw');
  await dialog.getByLabel(say('packs-withdraw-reason')).fill('a wrong number');
  await dialog.getByRole('button', { name: say('packs-withdraw'), exact: true }).click();
  await expect(staff.heading).toHaveText(say('packs-none-left'));
  await look(page, 'packs-withdrawn');
  await button(say('packs-undo-one', { title, version })).click();
  await expect(staff.heading).toHaveText(say('packs-title', { count: 1 }));
});

test('sticks, notices and new computers stand on one calm page @long', async ({
  page,
  newComputer,
}) => {
  const computer = await newComputer('computer');
  await makeSample(computer);
  await sitAsStaff(computer, 'station1');
  await answerInstead(page, { 'stick.list': oneStick, 'exchange.standing': standing });
  await computer.show(page, '/teach/exchange');
  await expect(page.getByText(say('exchange-notice-copied'))).toBeVisible();
  await look(page, 'exchange-notices');
  await answerInstead(page, { 'stick.list': twoSticks, 'exchange.standing': level });
  await page.reload();
  await expect(page.getByText(say('exchange-state-several'))).toBeVisible();
  await look(page, 'exchange-two-sticks');
  await computer.show(page, '/teach/sticks');
  await expect(page.getByRole('row')).toHaveCount(4);
  await look(page, 'sticks');
  await sitAsStaff(computer, 'centre');
  await answerInstead(page, { 'stick.list': oneStick, 'centre.sites': sites });
  await computer.show(page, '/centre/sticks');
  await expect(page.getByRole('radio').first()).toBeVisible();
  await look(page, 'sticks-centre');
});

test('every trouble of a site and every difference has its words @long', async ({
  page,
  newComputer,
}) => {
  const computer = await newComputer('computer');
  await makeSample(computer);
  await sitAsStaff(computer, 'centre');
  await answerInstead(page, { 'centre.sites': sites, 'differences.list': differences });
  await computer.show(page, '/centre/sites');
  const gap = { count: 92, first: 812, last: 903 };
  await expect(page.getByText(say('centre-gap', gap))).toBeVisible();
  const admits = page.getByRole('button', { name: /PC 6/ });
  const names = await admits.evaluateAll((all) => all.map((one) => one.ariaLabel));
  expect(new Set(names).size, 'no two buttons have one name').toBe(names.length);
  await look(page, 'sites-troubles');
  await page.getByRole('button', { name: say('centre-revoke-one', { name: 'PC 1' }) }).click();
  await look(page, 'sites-revoke');
  await computer.show(page, '/centre/differences');
  await expect(page.getByText('Ana Popa')).toBeVisible();
  await look(page, 'differences');
});
