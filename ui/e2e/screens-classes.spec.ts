/** The class, its plan and its register: three clicks to plan, one tap a person, one letter a state. */
import { makeSample } from './lib/sample';
import { look } from './lib/screen';
import { addColleague, saveList, savePdf } from './lib/second';
import { admitAll, exchange, readAll, signInLearner, sitAsStaff } from './lib/shortcut';
import { Staff } from './lib/staff';
import { expect, test } from './lib/test';
import { say } from './lib/texts';

test('who asked for help comes first, and a plan is three clicks @long', async ({
  page,
  newComputer,
  newFolder,
}) => {
  const computer = await newComputer('computer');
  await makeSample(computer);
  const staff = new Staff(page);
  await signInLearner(computer, 'station1');
  await readAll(computer);
  await computer.show(page, '/learn');

  await test.step('the sign is closed, and the call is over', async () => {
    await page.getByRole('button', { name: say('learning-my-trainer') }).click();
    await look(page, 'trainer-sign', 'one-window');
    await page.getByRole('button', { name: say('learning-trainer-alone') }).click();
    await expect(page.getByText(say('learning-trainer-sign'))).toBeHidden();
    await sitAsStaff(computer, 'station1');
    await computer.show(page);
    await expect(staff.row('Ana')).toBeVisible();
    await expect(page.getByText(say('classes-asked'))).toBeHidden();
  });

  await test.step('a call that stands is answered in the class', async () => {
    await signInLearner(computer, 'station1');
    await computer.rpc('learn.call_trainer', {});
    await sitAsStaff(computer, 'station1');
    await computer.show(page);
    await expect(staff.heading).toHaveText(say('classes-asking', { count: 1 }));
    await look(page, 'class-asked');
    await page.getByRole('button', { name: say('classes-answered-of', { name: 'Ana' }) }).click();
    await expect(page.getByText(say('classes-asked'))).toBeHidden();
  });

  await test.step('a unit for the class, and back again', async () => {
    await page.getByRole('link', { name: say('classes-plan-class'), exact: true }).click();
    await expect(page.getByText(say('plan-none'))).toBeVisible();
    await page.getByRole('radio', { name: say('plan-essential'), exact: true }).check();
    await expect(page.getByText(say('plan-place', { place: 1 }))).toBeVisible();
    await page.getByLabel(say('plan-until-of', { unit: 'A2' })).fill('2026-01-15');
    await expect(page.getByText(say('exchange-reach-here'))).toBeVisible();
    await look(page, 'plan-class');
    await page.getByRole('link', { name: say('plan-back'), exact: true }).click();
    await expect(staff.row('Ana')).toContainText('A2');
    await look(page, 'class-overdue');
  });

  await test.step('for one learner, otherwise than for the class, and undone', async () => {
    await page.getByRole('link', { name: say('classes-plan-of', { name: 'Ana' }) }).click();
    await expect(staff.heading).toHaveText(say('plan-title-person', { name: 'Ana' }));
    const asClass = page.getByRole('radio', {
      name: say('plan-as-class', { wish: say('plan-essential') }),
    });
    await expect(asClass).toBeChecked();
    await page.getByRole('radio', { name: say('plan-optional'), exact: true }).check();
    await look(page, 'plan-person');
    await page.getByRole('button', { name: say('plan-undo'), exact: true }).click();
    await expect(page.getByText(say('plan-undone'))).toBeVisible();
    await expect(asClass).toBeChecked();
  });

  await test.step('the class goes onto paper, and as a file when two agree', async () => {
    const folder = newFolder('lists');
    await addColleague(computer);
    await computer.show(page);
    await expect(staff.row('Ana')).toBeVisible();
    const begins = `${say('printing-file-class')}-`;
    expect(await savePdf(page, folder, begins)).toBe('%PDF-1.7');
    await look(page, 'class-printed');
    const list = await saveList(page, computer, { folder, begins, picture: 'class-save' });
    expect(list).toContain(`"${say('classes-column-stage')}"`);
    expect(list).toMatch(/\r\n"Ana"[,;]"\d{4}-\d{2}"/);
  });
});

test('the register is kept at the office, by hand and by keyboard @long', async ({
  page,
  newComputer,
  newFolder,
}) => {
  const computer = await newComputer('computer');
  await makeSample(computer);
  await signInLearner(computer, 'station1');
  await exchange(computer, 'station1');
  await exchange(computer, 'office');
  await exchange(computer, 'centre');
  await admitAll(computer);
  await exchange(computer, 'centre');
  await exchange(computer, 'station1');
  await exchange(computer, 'centre');
  await exchange(computer, 'office');
  const staff = new Staff(page);
  await sitAsStaff(computer, 'office');
  await computer.show(page);
  const line = (name: string) => staff.row(name);
  const state = (name: string, key: 'present' | 'part' | 'excused' | 'unexcused') =>
    line(name).getByRole('button', { name: say(`register-${key}`), exact: true });

  await test.step('what signed in is a suggestion', async () => {
    await staff.open('register');
    await expect(staff.heading).toHaveText(say('register-title-today'));
    await expect(line('Ana')).toContainText(say('register-suggested'));
    await look(page, 'register');
  });

  await test.step('one tap, one letter, a reason', async () => {
    await state('Ana', 'present').click();
    await expect(state('Ana', 'present')).toHaveAttribute('aria-pressed', 'true');
    await expect(state('Ana', 'present')).toBeFocused();
    await page.keyboard.press(say('register-key-excused').toLowerCase());
    await expect(state('Ana', 'excused')).toHaveAttribute('aria-pressed', 'true');
    const court = line('Ana').getByRole('button', { name: say('register-reason-court') });
    await court.click();
    await expect(court).toHaveAttribute('aria-pressed', 'true');
    await look(page, 'register-noted');
  });

  await test.step('what was said before stays in sight', async () => {
    await line('Ana')
      .getByRole('button', { name: say('register-earlier-of', { name: 'Ana' }) })
      .click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('listitem')).toHaveCount(3);
    await look(page, 'register-earlier');
    await dialog.getByRole('button', { name: say('common-close') }).click();
  });

  await test.step('undo, all present, and the day before', async () => {
    await page.getByRole('button', { name: say('register-undo'), exact: true }).click();
    await expect(page.getByText(say('register-undone'))).toBeVisible();
    await page.getByRole('button', { name: say('register-before'), exact: true }).click();
    await expect(staff.heading).not.toHaveText(say('register-title-today'));
    await page.getByRole('button', { name: say('register-all-present'), exact: true }).click();
    await expect(state('Ana', 'present')).toHaveAttribute('aria-pressed', 'true');
    await page.getByRole('button', { name: say('register-undo'), exact: true }).click();
    await expect(state('Ana', 'present')).toHaveAttribute('aria-pressed', 'false');
    await look(page, 'register-day-before');
  });

  await test.step('a span goes onto paper, and as a file when two agree', async () => {
    const folder = newFolder('lists');
    const from = page.getByLabel(say('register-from'), { exact: true });
    const until = page.getByLabel(say('register-until'), { exact: true });
    await addColleague(computer);
    await page.getByRole('button', { name: say('register-today'), exact: true }).click();
    await expect(staff.heading).toHaveText(say('register-title-today'));
    await state('Ana', 'part').click();
    await expect(state('Ana', 'part')).toHaveAttribute('aria-pressed', 'true');
    const today = await until.inputValue();
    await from.fill('2026-01-01');
    const begins = `${say('printing-file-register')}-`;
    expect(await savePdf(page, folder, begins)).toBe('%PDF-1.7');
    await look(page, 'register-printed');
    const list = await saveList(page, computer, { folder, begins, picture: 'register-save' });
    expect(list).toMatch(
      new RegExp(`\r\n"${today}"[,;]"Ana"[,;]".*"[,;]"${say('register-part')}"`),
    );
  });
});
