import { makeSample } from './lib/sample';
import { look } from './lib/screen';
import { addColleague, saveList } from './lib/second';
import {
  admitAll,
  exchange,
  readAll,
  signInLearner,
  sitAsStaff,
  sitFinal,
  takeCheck,
} from './lib/shortcut';
import { Staff } from './lib/staff';
import { expect, test } from './lib/test';
import { say } from './lib/texts';

test('the centre lists results, narrows them, and asks a colleague before they leave', async ({
  page,
  newComputer,
  newFolder,
}) => {
  test.setTimeout(120_000);
  const computer = await newComputer('computer');
  await makeSample(computer);
  const staff = new Staff(page);

  await test.step('before anything came in, it says what to do', async () => {
    await sitAsStaff(computer, 'centre');
    await computer.show(page, '/centre/results');
    await expect(page.getByText(say('results-none'), { exact: true })).toBeVisible();
    await look(page, 'results-none');
  });

  await test.step('a check that came in stands in the list', async () => {
    await signInLearner(computer, 'station1');
    await readAll(computer);
    await takeCheck(computer);
    await sitFinal(computer, 'station1');
    await exchange(computer, 'station1');
    await exchange(computer, 'centre');
    await admitAll(computer);
    await exchange(computer, 'centre');
    await computer.show(page, '/centre/results');
    await expect(staff.row('Ana')).toHaveCount(2);
    await page.getByText(say('results-mean'), { exact: true }).click();
    await expect(page.getByText(say('results-standing-not-yet'), { exact: true })).toBeVisible();
    await page.getByText(say('results-details'), { exact: true }).click();
    await expect(page.getByRole('listitem').filter({ hasText: 'I can' })).toHaveCount(4);
    await look(page, 'results');
  });

  await test.step('days before it are empty', async () => {
    await page.getByLabel(say('results-until'), { exact: true }).fill('2020-01-01');
    await page.getByRole('button', { name: say('results-show'), exact: true }).click();
    await expect(page.getByText(say('results-none'), { exact: true })).toBeVisible();
    await page.getByLabel(say('results-until'), { exact: true }).fill('');
    await page.getByRole('button', { name: say('results-show'), exact: true }).click();
    await expect(staff.row('Ana')).toHaveCount(2);
  });

  await test.step('a file of names leaves once a colleague agreed', async () => {
    await addColleague(computer, 'coordinator');
    const begins = `${say('printing-file-results')}-`;
    const folder = newFolder('results');
    const save = say('results-save');
    const picture = 'results-save';
    const book = await saveList(page, computer, { folder, begins, picture, save });
    expect(book.startsWith('PK'), 'a workbook').toBe(true);
  });
});
