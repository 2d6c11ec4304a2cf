import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { makeSample } from './lib/sample';
import { look } from './lib/screen';
import { addColleague, saveList } from './lib/second';
import { signInLearner, sitAsStaff } from './lib/shortcut';
import { finish } from './lib/sign-in';
import { Staff } from './lib/staff';
import { expect, test } from './lib/test';
import { refusal, remedy, say } from './lib/texts';

function on(page: Page) {
  const staff = new Staff(page);
  return {
    staff,
    press: (name: string) => page.getByRole('button', { name, exact: true }).click(),
    follow: (name: string) => page.getByRole('link', { name, exact: true }).click(),
    dialog: page.getByRole('dialog'),
    field: (name: string) => page.getByRole('textbox', { name, exact: true }),
    search: page.getByRole('searchbox', { name: say('people-search') }),
  };
}

/** One table with every kind of row that cannot be taken; the number of the row with each code. */
const badRows: [string, string][] = [
  ['Few;en', 'row-columns'],
  [';en;;;', 'row-name-empty'],
  [`${'x'.repeat(81)};en;;;`, 'row-name-too-long'],
  ['=1+1;en;;;', 'row-formula'],
  ['"An\u0007a";en;;;', 'row-control'],
  ['Ana;Klingon;;;', 'row-language'],
  ['Ion;en;;1234-56;', 'row-card-wrong'],
  ['Eva;en;;;31.02.2026', 'row-date'],
  [`Ina;en;${'y'.repeat(81)};;`, 'row-group-too-long'],
];

test('staff look after a learner, and take back what they did', async ({ page, newComputer }) => {
  const computer = await newComputer('computer');
  await makeSample(computer);
  await sitAsStaff(computer, 'station1');
  await computer.show(page);
  const { staff, press, follow, dialog, field } = on(page);

  await test.step('from the class to the page of a learner', async () => {
    await follow('Ana');
    await expect(staff.heading).toHaveText('Ana');
    await look(page, 'person');
  });

  await test.step('a name, languages, and undo', async () => {
    await press(say('people-rename'));
    await field(say('people-rename')).fill(' ');
    await press(say('people-keep'));
    await expect(field(say('people-rename'))).toBeFocused();
    await look(page, 'person-name');
    await field(say('people-rename')).fill('Ana Maria');
    await press(say('people-keep'));
    await expect(staff.heading).toHaveText('Ana Maria');
    await press(say('common-undo'));
    await expect(staff.heading).toHaveText('Ana');
    await press(say('people-languages'));
    await look(page, 'person-languages');
    await page.keyboard.press('Escape');
  });

  await test.step('what a learner needs', async () => {
    await press(say('people-needs'));
    await dialog.getByRole('radio', { name: say('people-percent', { number: '150' }) }).check();
    await dialog.getByRole('checkbox', { name: say('people-read-aloud') }).check();
    await look(page, 'person-needs');
    await press(say('people-keep'));
    await expect(page.getByText(say('people-needs-set'))).toBeVisible();
    await expect(page.getByText(say('people-read-aloud'))).toBeVisible();
  });

  await test.step('groups', async () => {
    await press(say('people-groups'));
    await field(say('people-group-new')).fill('Morning');
    await press(say('people-keep'));
    await expect(page.getByText(say('people-groups-set'))).toBeVisible();
    await look(page, 'person-changed');
  });

  await test.step('new pictures are shown once', async () => {
    await press(say('people-reset'));
    await look(page, 'person-reset');
    await press(say('people-reset-do'));
    await expect(staff.heading).toHaveText(say('classes-card-title', { name: 'Ana' }));
    await follow(say('classes-card-done'));
    await expect(page.getByText(say('people-fresh', { count: 1 }))).toBeVisible();
    await look(page, 'people');
  });

  await test.step('leaving, discharge, and back', async () => {
    await follow('Ana');
    await press(say('people-leave'));
    await dialog.getByRole('button', { name: say('people-leave-do') }).click();
    await expect(page.getByText(say('people-leave-mend'))).toBeVisible();
    await dialog.getByRole('radio', { name: say('people-reason-finished') }).check();
    await field(say('people-day')).fill('31.02.2026');
    await dialog.getByRole('button', { name: say('people-leave-do') }).click();
    await expect(page.getByText(refusal('date-impossible').text)).toBeVisible();
    await look(page, 'person-leave');
    await field(say('people-day')).fill('2.3.2026');
    await dialog.getByRole('button', { name: say('people-leave-do') }).click();
    await expect(page.getByText(say('people-left-done', { name: 'Ana' }))).toBeVisible();
    await press(say('people-discharge'));
    await press(say('people-discharge-do'));
    await expect(page.getByText(say('people-discharged-done', { name: 'Ana' }))).toBeVisible();
    await look(page, 'person-discharged');
    await staff.open('people');
    await expect(staff.heading).toHaveText(say('people-none'));
    await look(page, 'people-empty');
    await follow(say('people-to-left'));
    await expect(staff.heading).toHaveText(say('people-left-title', { count: 1 }));
    await look(page, 'people-left');
    await press(say('people-undo-discharge'));
    await press(say('people-come-back'));
    await expect(staff.heading).toHaveText(say('people-left-none'));
    await press(say('common-undo'));
    await expect(staff.heading).toHaveText(say('people-left-title', { count: 1 }));
    await press(say('people-come-back'));
    await look(page, 'people-left-none');
  });

  await test.step('a group goes and comes back', async () => {
    await follow(say('people-back'));
    await follow(say('people-to-groups'));
    await look(page, 'groups');
    await press(say('people-group-drop-one', { name: 'Morning' }));
    await expect(staff.heading).toHaveText(say('people-groups-none'));
    await look(page, 'groups-none');
    await press(say('common-undo'));
    await expect(staff.row('Morning')).toContainText('1');
  });
});

test('many are enrolled from a table, or nobody @long', async ({
  page,
  newComputer,
  newFolder,
}) => {
  const computer = await newComputer('computer');
  await makeSample(computer);
  await sitAsStaff(computer, 'station1');
  const { staff, press, follow, field, search } = on(page);
  const folder = newFolder('lists');
  const head = 'name;language;group;card;date';
  writeFileSync(join(folder, 'bad.csv'), [head, ...badRows.map(([row]) => row)].join('\n'));
  const good = ['name;language;group', 'José Peña;es;Morning', 'Ana;ro;', 'Ștefan;ro;Evening'];
  writeFileSync(join(folder, 'good.csv'), good.join('\n').replace('Ș', 'S'), 'latin1');
  await computer.show(page, '/teach/people');

  await test.step('a table is found in a folder', async () => {
    await follow(say('people-enrol-many'));
    await press(say('enrolment-preview'));
    await expect(page.getByText(say('enrolment-mend'))).toBeVisible();
    await field(say('enrolment-folder')).fill(folder);
    await press(say('enrolment-look'));
    await page.getByRole('radio', { name: /^bad\.csv/ }).check();
    await look(page, 'enrol-many');
  });

  await test.step('every row that cannot be taken says why and what to do', async () => {
    await press(say('enrolment-preview'));
    await expect(staff.heading).toHaveText(say('enrolment-wrong', { count: badRows.length }));
    for (const [, code] of badRows) {
      await expect(page.getByText(remedy(code)).first()).toBeVisible();
    }
    const name = say('enrolment-take', { count: badRows.length });
    const take = page.getByRole('button', { name, exact: true });
    await expect(take).toHaveCount(0);
    await look(page, 'enrol-many-wrong');
  });

  await test.step('an old kind of file is read, and said', async () => {
    await press(say('enrolment-other'));
    await page.getByRole('radio', { name: /^good\.csv/ }).check();
    await press(say('enrolment-preview'));
    await expect(staff.heading).toHaveText(say('enrolment-fine', { count: 3 }));
    await expect(page.getByText(say('enrolment-old-encoding'))).toBeVisible();
    await expect(page.getByText('José Peña')).toBeVisible();
    await expect(page.getByText(say('enrolment-alike', { count: 1 }))).toBeVisible();
    await look(page, 'enrol-many-fine');
  });

  await test.step('all of them are enrolled', async () => {
    await press(say('enrolment-take', { count: 3 }));
    await expect(staff.heading).toHaveText(say('enrolment-done', { count: 3 }));
    await look(page, 'enrol-many-done');
    await follow(say('enrolment-to-people'));
    await expect(page.getByText(say('people-fresh', { count: 3 }))).toBeVisible();
    await search.fill('pena');
    await expect(page.getByRole('row')).toHaveCount(2);
    await expect(staff.row('José Peña')).toContainText('Morning');
    await search.fill('nobody at all');
    await expect(page.getByText(say('people-nobody-found'))).toBeVisible();
    await search.fill('');
    await look(page, 'people-many');
  });

  await test.step('pasted text is the second way', async () => {
    await follow(say('people-enrol-many'));
    await field(say('enrolment-paste')).fill('name,language\nMihai,ro');
    await press(say('enrolment-preview'));
    await expect(staff.heading).toHaveText(say('enrolment-fine', { count: 1 }));
  });

  await test.step('the list is saved, never among the files of the program', async () => {
    await staff.open('people');
    const ours = join(folder, 'FOOTBRIDGE');
    mkdirSync(ours);
    await press(say('printing-list-save'));
    await page.getByRole('radio', { name: say('printing-other'), exact: true }).check();
    await field(say('printing-list-folder')).fill(ours);
    await field(say('approvals-reason')).fill('x');
    await press(say('approvals-ask'));
    const refused = page.getByText(refusal('print-folder-ours').text);
    await expect(refused).toBeVisible();
    await look(page, 'people-save-refused');
    await page.keyboard.press('Escape');
    await addColleague(computer);
    const begins = `${say('printing-file-learners')}-`;
    const list = await saveList(page, computer, { folder, begins, picture: 'people-save' });
    expect(list).toMatch(/"José Peña"[,;]"es"/);
    expect(readdirSync(ours)).toEqual([]);
  });
});

test('text size and colours go with the learner @long', async ({ page, newComputer }) => {
  const computer = await newComputer('computer');
  await makeSample(computer);
  await signInLearner(computer, 'station1');
  await computer.show(page);
  const root = page.locator('html');
  const choose = async (size: string) => {
    await page.getByRole('button', { name: say('common-display'), exact: true }).click();
    await page.getByRole('radio', { name: say('common-percent', { number: size }) }).check();
    await page.getByRole('button', { name: say('common-close'), exact: true }).click();
  };
  await choose('150');
  await expect(root).toHaveAttribute('data-text', '150');
  await finish(page);
  await expect(root).toHaveAttribute('data-text', '100');
  await signInLearner(computer, 'station1');
  await computer.show(page);
  await expect(root).toHaveAttribute('data-text', '150');
});
