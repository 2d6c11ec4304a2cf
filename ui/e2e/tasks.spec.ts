/** A practical task by keyboard: watched, stopped, seen by its learner, marked by two; what one can. */
import type { Page } from '@playwright/test';
import { makeSample } from './lib/sample';
import { look } from './lib/screen';
import { addColleague, sitAsColleague } from './lib/second';
import { exchange, signInLearner, sitAsStaff, takeCheck } from './lib/shortcut';
import { Staff } from './lib/staff';
import { expect, test } from './lib/test';
import { say } from './lib/texts';

// Two sheets, two assessors, three computers of the sample: more than one journey's time.
test.slow();

/** The printer of the harness. */
const printer = 'Office';

const rows = (page: Page) => page.getByRole('radiogroup');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click();

test('a trainer watches a task by keyboard, and its learner answers', async ({
  page,
  newComputer,
}) => {
  const computer = await newComputer('computer');
  await makeSample(computer);
  await sitAsStaff(computer, 'station1');
  await computer.show(page);
  const staff = new Staff(page);
  await follow(page, 'Ana');
  await expect(staff.heading).toHaveText('Ana');
  const { hash } = new URL(page.url());

  await test.step('the tasks of a learner, none watched yet', async () => {
    await follow(page, say('tasks-open'));
    await expect(staff.heading).toHaveText(say('tasks-title', { name: 'Ana' }));
    await look(page, 'tasks-none-watched');
  });

  await test.step('the sheet is printed before anybody walks to the workshop', async () => {
    await page
      .getByRole('button', { name: say('tasks-print'), exact: true })
      .first()
      .click();
    const dialog = page.getByRole('dialog', { name: say('printing-title') });
    await dialog.getByRole('button', { name: say('printing-print'), exact: true }).click();
    await expect(page.getByText(say('printing-in-queue', { queue: printer }))).toBeVisible();
  });

  await test.step('keys 1 to 4 mark and go on, and the sheet survives', async () => {
    await page
      .getByRole('link', { name: new RegExp(`^${say('tasks-watch')}`) })
      .first()
      .click();
    await expect(rows(page)).toHaveCount(8);
    const close = page.getByRole('button', { name: say('tasks-close-competent'), exact: true });
    await expect(close).toBeDisabled();
    await look(page, 'task-sheet');
    for (const key of ['1', '2', '1']) await page.keyboard.press(key);
    await expect(rows(page).nth(1).getByRole('radio').nth(1)).toBeChecked();
    await expect(rows(page).nth(3).getByRole('radio').first()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(rows(page).nth(2).getByRole('radio').first()).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(rows(page).nth(2).getByRole('radio').nth(1)).toBeChecked();
    await page.getByRole('textbox', { name: say('tasks-comment') }).fill('calm, 2 doors');
    await expect(page.getByText(say('tasks-kept'))).toBeVisible();
    await computer.kill();
    await computer.start();
    await sitAsStaff(computer, 'station1');
    await computer.show(page, `${hash.slice(1)}/tasks`);
    await page.getByRole('link', { name: new RegExp(`^${say('tasks-go-on')}`) }).click();
    await expect(rows(page).nth(2).getByRole('radio').nth(1)).toBeChecked();
    await expect(page.getByRole('textbox')).toHaveValue('calm, 2 doors');
  });

  await test.step('a failed critical line stops the task at once', async () => {
    await rows(page).nth(5).getByRole('radio').first().focus();
    await page.keyboard.press('3');
    await expect(page.getByText(say('tasks-stopped'))).toBeVisible();
    await expect(
      page.getByRole('button', { name: say('tasks-close-competent'), exact: true }),
    ).toHaveCount(0);
    await look(page, 'task-stopped');
    await press(page, say('tasks-close-not-yet'));
    await look(page, 'task-close');
    await press(page, say('tasks-close-do'));
    await expect(page.getByText(say('tasks-stopped-was'))).toBeVisible();
    await look(page, 'task-occasion');
  });

  await test.step('the learner reads role and number, and sees it differently', async () => {
    await signInLearner(computer, 'station1');
    await computer.show(page, '/learn');
    const card = page.getByRole('link', { name: say('tasks-mine-card-new') });
    await expect(card).toBeVisible();
    await look(page, 'home-with-tasks', 'one-window');
    await card.click();
    await expect(staff.heading).toHaveText(say('tasks-mine-title'));
    await look(page, 'my-tasks');
    await page
      .getByRole('link', { name: /2026|\d{1,2}/ })
      .first()
      .click();
    await expect(staff.heading).toHaveText(say('tasks-mine-no'));
    await expect(page.getByText('Paulo')).toHaveCount(0);
    await look(page, 'my-task-result');
    await press(page, say('tasks-mine-differs'));
    await press(page, say('tasks-mine-send'));
    await expect(page.getByRole('alert')).toBeVisible();
    await page.getByRole('textbox').fill('The door was locked.');
    await look(page, 'my-task-differs');
    await press(page, say('tasks-mine-send'));
    await expect(
      page.getByText(say('tasks-mine-answered-differs', { words: 'The door was locked.' })),
    ).toBeVisible();
    await look(page, 'my-task-answered');
  });

  await test.step('staff read it beside the result', async () => {
    await sitAsStaff(computer, 'station1');
    await computer.show(page, `${hash.slice(1)}/tasks`);
    await expect(page.getByText(say('tasks-answer-differs'))).toBeVisible();
    await look(page, 'tasks-watched');
  });
});

/** Marks every line of a sheet alone, but for some, and closes it. */
async function mark(
  page: Page,
  keys: string,
  close: 'tasks-close-competent' | 'tasks-close-not-yet',
) {
  await expect(rows(page)).toHaveCount(8);
  await rows(page).first().getByRole('radio').first().focus();
  for (const key of keys) await page.keyboard.press(key);
  await press(page, say(close));
  await press(page, say('tasks-close-do'));
}

test('two assessors mark, a task counts, and the learner reads what they can @long', async ({
  page,
  newComputer,
}) => {
  const computer = await newComputer('computer');
  await makeSample(computer);
  await signInLearner(computer, 'station1');
  await computer.show(page, '/learn/can');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('profile-mine-title'));
  await look(page, 'can-nothing', 'one-window');
  await takeCheck(computer);
  await sitAsStaff(computer, 'station1');
  await computer.show(page);
  const staff = new Staff(page);
  await follow(page, 'Ana');
  await expect(staff.heading).toHaveText('Ana');
  const base = new URL(page.url()).hash.slice(1);

  await test.step('two competent occasions count', async () => {
    for (const occasion of [1, 2]) {
      await computer.show(page, `${base}/tasks/a2/escape-route`);
      await mark(page, '11111111', 'tasks-close-competent');
      const so = say('tasks-competent-of', { competent: occasion, wanted: 2 });
      const shown = occasion === 2 ? say('tasks-counts') : so;
      await expect(page.getByText(shown, { exact: true })).toBeVisible();
    }
  });

  await test.step('another account marks without seeing the first', async () => {
    const first = new URL(page.url()).hash.split('/').pop()!;
    await addColleague(computer);
    await sitAsColleague(computer);
    await computer.show(page, `${base}/tasks/a2/escape-route/${first}`);
    await expect(page.getByText(say('tasks-sheet-second'))).toBeVisible();
    await look(page, 'task-second-sheet');
    await mark(page, '11121113', 'tasks-close-not-yet');
    await expect(page.getByText(/75\s?%/)).toBeVisible();
    await look(page, 'task-two-assessors');
  });

  await test.step('staff and learner read what stands behind each sentence', async () => {
    await computer.show(page, `${base}/profile`);
    await expect(staff.heading).toHaveText(say('profile-title', { name: 'Ana', can: 3, all: 4 }));
    await page.locator('summary').nth(2).click();
    await look(page, 'profile-staff');
    await page.getByRole('button', { name: say('profile-print'), exact: true }).click();
    const dialog = page.getByRole('dialog', { name: say('printing-title') });
    await dialog.getByRole('button', { name: say('printing-print'), exact: true }).click();
    await expect(page.getByText(say('printing-in-queue', { queue: printer }))).toBeVisible();
    await signInLearner(computer, 'station1');
    await computer.show(page, '/learn/can');
    await expect(page.getByText(say('profile-mine-count', { can: 3, all: 4 }))).toBeVisible();
    await page.locator('summary').nth(2).click();
    await expect(page.getByText('Paulo')).toHaveCount(0);
    await look(page, 'can');
  });

  await test.step('the centre sees the same after an exchange', async () => {
    await exchange(computer, 'station1');
    await exchange(computer, 'centre');
    const { sites } = await computer.rpc('centre.sites', {});
    for (const { site, standing } of sites) {
      if (standing === 'asking') await computer.rpc('centre.admit', { site });
    }
    const person = base.split('/').pop()!;
    await computer.show(page, `/centre/learners/${person}`);
    await look(page, 'centre-learner-training');
    await follow(page, say('profile-open'));
    await expect(staff.heading).toContainText('Ana');
    await look(page, 'centre-profile');
    await computer.show(page, `/centre/learners/${person}/tasks`);
    await expect(page.getByText(say('tasks-second-done'))).toBeVisible();
    await expect(page.getByRole('link', { name: say('tasks-watch') })).toHaveCount(0);
  });
});
