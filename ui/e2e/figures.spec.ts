/** Figures about questions at the centre, and the cut that trainers judge together. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeSample } from './lib/sample';
import { look } from './lib/screen';
import { addColleague, sitAsColleague } from './lib/second';
import { admitAll, exchange, sitAsStaff, takeCheckAsMany } from './lib/shortcut';
import { Staff } from './lib/staff';
import { expect, test } from './lib/test';
import { say } from './lib/texts';

/** Of the check's items about half are drawn for one learner. */
const people = 45;

test('the centre sees how questions do, and never a name', async ({
  page,
  newComputer,
  newFolder,
}) => {
  test.setTimeout(240_000);
  const computer = await newComputer('computer');
  await makeSample(computer);
  const staff = new Staff(page);
  const button = (name: string) => page.getByRole('button', { name, exact: true });

  await test.step('before anything came in, it says what to do', async () => {
    await sitAsStaff(computer, 'centre');
    await computer.show(page);
    await staff.open('figures');
    await expect(page.getByText(say('figures-none'), { exact: true })).toBeVisible();
    await look(page, 'figures-none');
  });

  await test.step('figures of few people are soft, with their range', async () => {
    await takeCheckAsMany(computer, 'station1', people);
    await exchange(computer, 'station1');
    await exchange(computer, 'centre');
    await admitAll(computer);
    await exchange(computer, 'centre');
    await computer.show(page, '/centre/figures');
    await expect(page.getByText(say('figures-people', { count: people }))).toHaveCount(1);
    await expect(page.getByText(/Learner 1/)).toHaveCount(0);
    await page.getByText(say('figures-mean'), { exact: true }).click();
    await look(page, 'figures');
  });

  await test.step('a question opens to its options', async () => {
    await page.getByRole('row').nth(1).getByRole('button').click();
    await expect(page.getByRole('heading', { name: say('figures-options') })).toBeVisible();
    await look(page, 'figures-question');
    await button(say('figures-back')).click();
    await expect(staff.heading).toHaveText(say('figures-title'));
  });

  await test.step('a file without a name leaves with one account', async () => {
    const folder = newFolder('figures');
    await button(say('figures-save')).click();
    await page.getByRole('radio', { name: say('printing-other'), exact: true }).check();
    await page.getByLabel(say('printing-list-folder'), { exact: true }).fill(folder);
    await look(page, 'figures-save');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say('figures-save') })
      .click();
    await expect(page.getByRole('status').filter({ hasText: folder })).toBeVisible();
    const [file] = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));
    expect(readFileSync(join(folder, file!)).subarray(0, 2).toString()).toBe('PK');
  });
});

test('trainers judge a cut, each by themselves', async ({ page, newComputer }) => {
  test.setTimeout(180_000);
  const computer = await newComputer('computer');
  await makeSample(computer);
  await sitAsStaff(computer, 'station1');
  const { items } = await computer.rpc('cuts.show', { id: 'final' });
  const judge = async (from: number, ofTen: number) => {
    for (const [place, { id: item }] of items.entries()) {
      if (place < from) continue;
      await computer.rpc('cuts.judge', { id: 'final', item, ofTen: ofTen + (place % 3) });
    }
  };

  await test.step('a trainer finds it among the finals', async () => {
    await computer.show(page, '/teach/finals');
    await page.getByRole('link', { name: say('cuts-link') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('cuts-title'));
    await look(page, 'cuts');
  });

  await test.step('the last question is judged at the screen, with the keyboard', async () => {
    await judge(1, 7);
    await computer.show(page, '/teach/cuts/final');
    await expect(page.getByText(say('cuts-left', { count: 1 }), { exact: true })).toBeVisible();
    await look(page, 'cut-judging');
    await page.getByRole('radio', { name: '8', exact: true }).first().focus();
    await page.keyboard.press('Space');
    await expect(page.getByText(say('cuts-left', { count: 0 }), { exact: true })).toBeVisible();
    await expect(page.getByText(say('cuts-waiting', { judges: 1, needed: 3 }))).toBeVisible();
  });

  await test.step('a colleague sees nothing of it', async () => {
    await addColleague(computer);
    await sitAsColleague(computer);
    await computer.show(page, '/teach/cuts/final');
    await expect(page.getByText(say('cuts-alone'))).toBeVisible();
    await expect(page.getByText(say('cuts-outcome'))).toHaveCount(0);
    await judge(0, 6);
  });

  await test.step('when three are done, they see what they come to', async () => {
    const passphrase = 'nine paper boats under bridges';
    await computer.rpc('staff.add', { name: 'Ines', role: 'trainer', passphrase });
    await computer.rpc('session.finish', {});
    await computer.rpc('sign_in.staff', { passphrase });
    await judge(0, 8);
    await computer.show(page, '/teach/cuts/final');
    await expect(page.getByText(say('cuts-changes-nothing'))).toBeVisible();
    await expect(page.getByText('Nuno', { exact: true })).toBeVisible();
    await look(page, 'cut-proposal');
  });
});
