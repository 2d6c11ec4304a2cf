/** A final: a trainer opens it, begins it with a code, the learner answers, the trainer ends it. */
import { Item } from './lib/item';
import { Learner } from './lib/learner';
import { makeSample } from './lib/sample';
import { look } from './lib/screen';
import { signInLearner, sitAsStaff } from './lib/shortcut';
import { expect, test } from './lib/test';
import { say } from './lib/texts';

test('a final begins and ends with what the trainer types', async ({ page, newComputer }) => {
  const computer = await newComputer('computer');
  await makeSample(computer);
  const ana = new Learner(page);
  const item = new Item(page);
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

  await test.step('the trainer opens it and has two codes', async () => {
    await sitAsStaff(computer, 'station1');
    await computer.show(page);
    await page.getByRole('link', { name: say('classes-finals'), exact: true }).click();
    await expect(ana.heading).toHaveText(say('finals-title'));
    await look(page, 'finals-closed');
    await press(say('finals-open'));
    await expect(page.getByText(say('finals-codes-about'))).toBeVisible();
    await look(page, 'finals-open');
  });
  const { lines } = await computer.rpc('finals.show', {});
  const codes = lines[0]!.codes!;

  await test.step('the learner sees what it is; a wrong code does not begin it', async () => {
    await signInLearner(computer, 'station1');
    await computer.show(page, '/learn');
    await expect(page.getByText(say('finals-home-open'))).toBeVisible();
    await look(page, 'home-final', 'one-window');
    await page.getByRole('link', { name: say('finals-home-open') }).click();
    await expect(page.getByText(say('finals-call-to-begin'))).toBeVisible();
    await look(page, 'final-waiting', 'one-window');
    await page.getByLabel(say('finals-start-code')).fill(codes.end);
    await page.keyboard.press('Enter');
    await expect(page.getByText(say('errors-final-code-wrong'))).toBeVisible();
    await page.getByLabel(say('finals-start-code')).fill(codes.start);
    await page.keyboard.press('Enter');
    await expect(ana.place).toHaveText(say('finals-number', { number: 1, count: 10 }));
  });

  await test.step('answers stay, can be left for later, and be changed', async () => {
    const question = await ana.heading.innerText();
    await item.answer(undefined);
    await ana.send();
    await look(page, 'final-item', 'one-window');
    await press(say('common-back'));
    await expect(ana.heading).toHaveText(question);
    await expect(page.getByText(say('assessment-saved'))).toBeVisible();
    await press(say('finals-overview'));
    await expect(page.getByText(say('finals-overview-open', { count: 9 }))).toBeVisible();
    await look(page, 'final-overview', 'one-window');
    const third = `${say('finals-question', { number: 3 })}: ${say('finals-unanswered')}`;
    await press(third);
    await expect(ana.place).toHaveText(say('finals-number', { number: 3, count: 10 }));
    await item.answer(undefined);
    await ana.send();
    await press(say('finals-overview'));
    await expect(page.getByText(say('finals-overview-open', { count: 8 }))).toBeVisible();
  });

  await test.step('after the power went it is where it was, and the end code ends it', async () => {
    await computer.powerCut(page);
    await signInLearner(computer, 'station1');
    await computer.show(page, '/learn');
    await page.getByRole('link', { name: say('finals-home-begun') }).click();
    await expect(ana.place).toHaveText(say('finals-number', { number: 2, count: 10 }));
    await press(say('finals-overview'));
    await page
      .getByLabel(say('finals-end-code'))
      .fill(`${codes.end.slice(0, 3)} ${codes.end.slice(3)}`);
    await page.keyboard.press('Enter');
    await expect(ana.heading).toHaveText(say('finals-not-yet'));
    await look(page, 'final-result', 'one-window');
  });

  await test.step('the trainer sees what came of it and what came between', async () => {
    await sitAsStaff(computer, 'station1');
    await computer.show(page, '/teach/finals');
    await expect(page.getByRole('rowheader', { name: 'Ana' })).toBeVisible();
    await look(page, 'finals-tried');
  });
});
