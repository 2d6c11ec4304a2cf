/** Something that only a trainer can judge: done, waiting, judged by keyboard, taken back. */
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { plantJudged } from './lib/judged';
import { Learner } from './lib/learner';
import { makeSample } from './lib/sample';
import { look } from './lib/screen';
import { guess, signInLearner, sitAsStaff } from './lib/shortcut';
import { Staff } from './lib/staff';
import { expect, test } from './lib/test';
import { say } from './lib/texts';

// Two computers' worth of steps.
test.slow();

const rows = (page: Page) => page.getByRole('radiogroup');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('a learner does something, a trainer judges it, and the unit counts', async ({
  page,
  newComputer,
  newFolder,
}) => {
  const computer = await newComputer('computer', plantJudged(join(newFolder('packs'), 'judged')));
  await makeSample(computer);
  await signInLearner(computer, 'station1');
  const ana = new Learner(page);

  await test.step('it is answered by keyboard only, and kept before it is sent', async () => {
    await computer.show(page, '/learn/check');
    const done = page.getByRole('radio', { name: say('assessment-done') });
    await expect(done).toBeVisible();
    await look(page, 'judged-item', 'one-window');
    await press(page, say('common-next'));
    await expect(page.getByText(say('assessment-choose-done'))).toBeVisible();
    await done.focus();
    await page.keyboard.press('Space');
    await expect(done).toBeChecked();
    await page.keyboard.press('Tab');
    await page.keyboard.type('A box fell at machine two.');
    await look(page, 'judged-item-written', 'one-window');
    await computer.kill();
    await computer.start();
    await signInLearner(computer, 'station1');
    await computer.show(page, '/learn/check');
    await expect(page.getByRole('textbox')).toHaveValue('A box fell at machine two.');
    await expect(done).toBeChecked();
    await press(page, say('common-next'));
    await expect(page.getByText(say('assessment-waiting', { count: 1 }))).toBeVisible();
    await look(page, 'judged-waits', 'one-window');
    await page
      .getByRole('contentinfo')
      .getByRole('link', { name: say('common-home') })
      .click();
    await expect(ana.goOn).toBeVisible();
  });

  await test.step('the trainer finds it from the class', async () => {
    await sitAsStaff(computer, 'station1');
    await computer.show(page);
    const staff = new Staff(page);
    await page.getByRole('link', { name: say('classes-to-mark-count', { count: 1 }) }).click();
    await expect(staff.heading).toHaveText(say('marking-title'));
    await look(page, 'to-mark');
    await page.getByRole('link', { name: say('marking-open-of', { name: 'Ana' }) }).click();
    await expect(page.getByText('A box fell at machine two.')).toBeVisible();
    await expect(rows(page)).toHaveCount(4);
    await look(page, 'work');
  });

  await test.step('keys 1 and 2 mark and go on, and every mark survives', async () => {
    const finish = page.getByRole('button', { name: say('marking-judge'), exact: true });
    await expect(finish).toBeDisabled();
    for (const key of ['1', '2', '1']) await page.keyboard.press(key);
    await expect(rows(page).nth(3).getByRole('radio').first()).toBeFocused();
    await expect(page.getByText(say('marking-critical-missed'))).toBeVisible();
    await expect(page.getByText(say('marking-lines-open', { count: 1 }))).toBeVisible();
    const { hash } = new URL(page.url());
    await computer.kill();
    await computer.start();
    await sitAsStaff(computer, 'station1');
    await computer.show(page, hash.slice(1));
    await expect(rows(page).nth(1).getByRole('radio').nth(1)).toBeChecked();
    await rows(page).nth(3).getByRole('radio').first().focus();
    await page.keyboard.press('1');
    await look(page, 'work-marked');
    await finish.focus();
    await page.keyboard.press('Enter');
    const told = say('marking-done', { name: 'Ana', met: 3, of: 4 });
    await expect(page.getByText(told)).toBeVisible();
    await look(page, 'work-judged');
  });

  await test.step('it is taken back and judged anew', async () => {
    await press(page, say('marking-take-back'));
    await expect(rows(page).nth(1).getByRole('radio').nth(1)).toBeChecked();
    await rows(page).nth(1).getByRole('radio').nth(1).focus();
    await page.keyboard.press('1');
    await press(page, say('marking-judge'));
    const told = say('marking-done', { name: 'Ana', met: 4, of: 4 });
    await expect(page.getByText(told)).toBeVisible();
    await page.getByRole('link', { name: say('marking-back') }).click();
    await expect(page.getByText(say('marking-none'))).toBeVisible();
    await expect(page.getByText(say('marking-met-of', { met: 4, of: 4 }))).toBeVisible();
    await look(page, 'to-mark-nothing');
  });

  await test.step('the unit counts', async () => {
    await signInLearner(computer, 'station1');
    await computer.show(page, '/learn/check');
    await expect(page.getByText(say('assessment-unit-counts'))).toBeVisible();
  });
});

test('in practice it is compared with an example and does not count', async ({
  page,
  newComputer,
}) => {
  const computer = await newComputer('computer');
  await makeSample(computer);
  await signInLearner(computer, 'station1');
  // Until it is its turn.
  for (let n = 0; n < 12; n += 1) {
    const { item } = await computer.rpc('practice.show', { unit: null });
    if (!item || item.itemType === 'judged') break;
    const response = guess(item);
    await computer.rpc('practice.answer', { unit: null, item: item.id, response });
  }
  const before = await computer.rpc('practice.show', { unit: null });
  expect(before.item?.itemType).toBe('judged');
  await computer.show(page, '/learn/practice');
  await page.getByRole('textbox').fill('I tell my supervisor what happened.');
  await press(page, say('assessment-answer'));
  await expect(page.getByText(say('assessment-compare-about'))).toBeVisible();
  await expect(page.getByText('Where it happened is said.')).toBeVisible();
  await look(page, 'judged-practice', 'one-window');
  const after = await computer.rpc('practice.show', { unit: null });
  expect([after.right, after.reached]).toEqual([before.right, before.reached]);
});
