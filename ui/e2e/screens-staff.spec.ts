import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeSample } from './lib/sample';
import { look } from './lib/screen';
import { admitAll, exchange, readAll, signInLearner, sitAsStaff, takeCheck } from './lib/shortcut';
import { Staff } from './lib/staff';
import { expect, test } from './lib/test';
import { say, start } from './lib/texts';

test('every screen of staff holds at a station and at the centre @long', async ({
  page,
  newComputer,
  newFolder,
}) => {
  const computer = await newComputer('computer');
  await makeSample(computer);
  const { stick } = await computer.rpc('sample.notes', {});
  const staff = new Staff(page);
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const follow = (name: string) => page.getByRole('link', { name, exact: true }).click();

  await test.step('the class', async () => {
    await signInLearner(computer, 'station1');
    await readAll(computer);
    await takeCheck(computer);
    await computer.rpc('learn.call_trainer', {});
    await sitAsStaff(computer, 'station1');
    await computer.show(page);
    await expect(staff.row('Ana')).toBeVisible();
    await look(page, 'class');
    await follow(say('classes-enrol'));
    await press(say('classes-enrol-do'));
    await expect(page.getByLabel(say('classes-enrol-name'), { exact: true })).toBeFocused();
    await look(page, 'enrol');
    await page.getByLabel(say('classes-enrol-name'), { exact: true }).fill('Mihai');
    await press(say('classes-enrol-do'));
    await expect(staff.heading).toHaveText(say('classes-card-title', { name: 'Mihai' }));
    await look(page, 'card');
  });

  await test.step('packs and this computer', async () => {
    await staff.open('packs');
    await expect(page.getByRole('row')).toHaveCount(2);
    await look(page, 'packs');
    await staff.open('computer');
    await press(say('site-verify'));
    await expect(page.getByText(say('site-verified'), { exact: true })).toBeVisible();
    await look(page, 'computer');
  });

  await test.step('exchange: done, then a file that somebody changed', async () => {
    await staff.open('exchange');
    await expect(page.getByRole('button', { name: start('exchange-start-with') })).toBeVisible();
    await look(page, 'exchange-ready');
    await staff.exchange();
    await look(page, 'exchange-done');
    const bundles = join(stick, 'FOOTBRIDGE/bundles');
    const before = readdirSync(bundles);
    await exchange(computer, 'station2');
    const ofStation2 = readdirSync(bundles).filter((file) => !before.includes(file));
    expect(ofStation2).not.toEqual([]);
    for (const file of ofStation2) writeFileSync(join(bundles, file), 'not a bundle');
    await sitAsStaff(computer, 'centre');
    await computer.show(page, '/centre/exchange');
    await staff.exchange();
    await expect(
      page.getByRole('heading', { name: say('exchange-refused', { count: ofStation2.length }) }),
    ).toBeVisible();
    await look(page, 'exchange-refused');
  });

  await test.step('the centre: who asks, who learns, and where each came from', async () => {
    await staff.open('sites');
    await expect(staff.heading).toHaveText(say('centre-asking', { count: 1 }));
    await look(page, 'sites-asking');
    await admitAll(computer);
    await exchange(computer, 'station1');
    await exchange(computer, 'station2');
    await exchange(computer, 'centre');
    await page.reload();
    await staff.open('sites');
    await expect(staff.row('Station 1')).toBeVisible();
    await look(page, 'sites');
    await staff.open('overview');
    await expect(staff.row('Ana')).toBeVisible();
    await look(page, 'overview');
    await follow('Ana');
    await expect(page.getByRole('heading', { name: say('centre-attempts') })).toBeVisible();
    await look(page, 'learner');
    await staff.open('computer');
    await expect(staff.heading).toBeVisible();
    await look(page, 'computer-centre');
  });

  await test.step('a starter kit', async () => {
    await staff.open('sites');
    await follow(say('centre-kit-new'));
    await press(say('centre-kit-make'));
    await expect(page.getByLabel(say('centre-kit-classroom'))).toBeFocused();
    await look(page, 'kit');
    await page.getByLabel(say('centre-kit-classroom')).fill('Workshop C');
    await page.getByRole('radio', { name: say('exchange-stick-other') }).check();
    await page.getByLabel(say('exchange-stick-folder'), { exact: true }).fill(newFolder('kits'));
    await press(say('centre-kit-make'));
    await expect(staff.heading).toHaveText(say('centre-words-title'));
    await look(page, 'kit-words');
  });
});

test('pages without content say what to do first @long', async ({ page, newComputer }) => {
  const computer = await newComputer('computer');
  await makeSample(computer);
  await sitAsStaff(computer, 'centre');
  const staff = new Staff(page);
  await computer.show(page);
  await expect(staff.heading).toBeVisible();
  await look(page, 'overview-empty');
  await computer.rpc('stick.choose', { folder: null });
  await staff.open('exchange');
  await expect(page.getByText(say('exchange-none-about'))).toBeVisible();
  await look(page, 'exchange-empty');
});
