import { makeSample } from './lib/sample';
import { look } from './lib/screen';
import { addColleague, saveList } from './lib/second';
import { admitAll, exchange, signInLearner, sitAsStaff } from './lib/shortcut';
import { Staff } from './lib/staff';
import { expect, test } from './lib/test';
import { language, say } from './lib/texts';

test('a new learner reads once what is kept, and later who used it', async ({
  page,
  newComputer,
}) => {
  const computer = await newComputer('computer');
  await makeSample(computer);
  await sitAsStaff(computer, 'station1');
  const enrolled = await computer.rpc('class.enrol', { name: 'Mihai', language });
  await computer.rpc('class.show', {});
  await computer.rpc('session.finish', {});
  await computer.rpc('sign_in.learner', { card: enrolled.card, pictures: enrolled.pictures });
  await computer.show(page);
  const next = page.getByRole('button', { name: say('common-next'), exact: true });

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('access-notice-what'));
  await look(page, 'notice-1', 'one-window');
  await next.click();
  await look(page, 'notice-2', 'one-window');
  await next.click();
  await look(page, 'notice-3', 'one-window');
  await page.getByRole('button', { name: say('access-notice-read'), exact: true }).click();
  await expect(page.getByRole('link', { name: say('learning-go-on'), exact: true })).toBeVisible();
  await computer.show(page);
  await expect(page.getByRole('link', { name: say('learning-go-on'), exact: true })).toBeVisible();
  await look(page, 'home-with-record', 'one-window');

  await page.getByRole('link', { name: say('access-my-record'), exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('access-mine-title'));
  await expect(page.getByRole('listitem')).toHaveCount(2);
  await expect(page.getByText('Paulo')).toHaveCount(0);
  await look(page, 'my-record');
  await page.getByRole('link', { name: say('access-notice'), exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('access-notice-what'));
});

test('staff look through the record of access, and two save it @long', async ({
  page,
  newComputer,
  newFolder,
}) => {
  const computer = await newComputer('computer');
  await makeSample(computer);
  await signInLearner(computer, 'station1');
  await expect(computer.rpc('class.show', {})).rejects.toThrow();
  await computer.rpc('session.finish', {});
  await sitAsStaff(computer, 'station1');
  await computer.show(page);
  const staff = new Staff(page);
  await staff.open('access');
  await expect(staff.heading).toHaveText(say('access-title'));
  await expect(page.getByRole('table')).toHaveCount(2);
  await look(page, 'access');
  const folder = newFolder('lists');
  await addColleague(computer);
  const begins = `${say('printing-file-access')}-`;
  const list = await saveList(page, computer, { folder, begins, picture: 'access-save' });
  expect(list).toContain(`"${say('access-act-change')}"`);
  expect(list, 'as far as it was shown').not.toContain(`"${say('access-act-ask')}"`);
  await staff.open('access');
  await page.getByLabel(say('access-search')).fill('nobody of that name');
  await page.getByRole('button', { name: say('access-find'), exact: true }).click();
  await expect(page.getByText(say('access-none'))).toBeVisible();
  await look(page, 'access-none');
  await page.getByRole('radio', { name: say('access-names-shown'), exact: true }).check();
  await expect(page.getByRole('radio', { name: say('access-names-shown') })).toBeChecked();
});

test('an erasure waits for a second person @long', async ({ page, newComputer }) => {
  const computer = await newComputer('computer');
  await makeSample(computer);
  await exchange(computer, 'station1');
  await exchange(computer, 'centre');
  await admitAll(computer);
  const { rows } = await computer.rpc('centre.overview', {});
  await computer.show(page, `/centre/learners/${rows[0]!.person}`);
  await page.getByRole('link', { name: say('approvals-erase'), exact: true }).click();
  const ask = page.getByRole('button', { name: say('approvals-ask'), exact: true });
  await expect(ask).toBeVisible();
  await look(page, 'erase');
  await ask.click();
  await expect(page.getByText(say('approvals-reason-mend'))).toBeVisible();
  await page.getByLabel(say('approvals-reason'), { exact: true }).fill('In writing, 3 March');
  await ask.click();
  await expect(page.getByText(say('approvals-own'))).toBeVisible();
  await expect(page.getByRole('button', { name: say('approvals-agree') })).toHaveCount(0);
  await look(page, 'approvals-own');
  await page.getByRole('button', { name: say('approvals-take-back'), exact: true }).click();
  await expect(page.getByText(say('approvals-none'))).toBeVisible();
  await look(page, 'approvals-none');
});
