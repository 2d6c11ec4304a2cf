/** A check on paper: printed, typed in by keyboard, taken in, mended; and one asked aloud. */
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { makeSample } from './lib/sample';
import { look } from './lib/screen';
import { signInLearner, sitAsStaff } from './lib/shortcut';
import { Staff } from './lib/staff';
import { expect, test } from './lib/test';
import { say, start } from './lib/texts';

test('a check is printed, typed in with keys only, and mended', async ({ page, newComputer }) => {
  const computer = await newComputer('computer');
  await makeSample(computer);
  await sitAsStaff(computer, 'station1');
  const staff = new Staff(page);
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const documents = join(computer.paper, 'documents');
  mkdirSync(documents, { recursive: true });

  await test.step('the trainer finds it beside the class', async () => {
    await computer.show(page);
    await page.getByRole('link', { name: say('classes-forms'), exact: true }).click();
    await expect(staff.heading).toHaveText(say('forms-title'));
    await look(page, 'forms-empty');
  });

  await test.step('a form for Ana becomes a PDF', async () => {
    await page.getByRole('link', { name: say('forms-print'), exact: true }).click();
    await expect(staff.heading).toHaveText(say('forms-print'));
    await page.getByRole('button', { name: say('forms-what') }).click();
    await page.getByRole('option').first().click();
    await page.getByRole('checkbox', { name: 'Ana' }).check();
    await look(page, 'forms-print');
    await press(say('printing-title'));
    const dialog = page.getByRole('dialog', { name: say('printing-title') });
    await dialog.getByRole('radio', { name: /^documents/ }).check();
    await dialog.getByRole('button', { name: say('printing-save'), exact: true }).click();
    await expect(page.getByText(say('forms-done', { count: 1 }))).toBeVisible();
    expect(readdirSync(documents).filter((name) => name.endsWith('.pdf'))).toHaveLength(1);
  });
  const { printed } = await computer.rpc('forms.show', {});
  const { code } = printed[0]!;

  await test.step('a wrong sign of the code is said at once', async () => {
    await computer.show(page, '/teach/forms/type');
    const field = page.getByLabel(say('forms-code'), { exact: true });
    await field.fill(code.replace(/.$/, code.endsWith('2') ? '3' : '2'));
    await page.getByLabel(say('forms-who')).fill('ana');
    await expect(page.getByRole('radio', { name: /^Ana/ })).toBeChecked();
    await page.keyboard.press('Enter');
    await expect(page.getByText(start('errors-form-code-wrong'))).toBeVisible();
    await look(page, 'forms-type');
    await field.fill(code.toLowerCase().replaceAll('-', ''));
    await page.keyboard.press('Enter');
    await expect(staff.heading).toContainText('Ana');
  });

  await test.step('a row that cannot be read says so and keeps the cursor', async () => {
    const first = page.getByRole('textbox').first();
    await expect(first).toBeFocused();
    await page.keyboard.type('?');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(first).toBeFocused();
    await look(page, 'forms-grid-wrong');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Enter');
    await expect(first).not.toBeFocused();
  });

  await test.step('Enter goes on to the end; what was typed is there after the power went', async () => {
    const { open } = await computer.rpc('forms.show', {});
    const { items } = await computer.rpc('forms.entry', { attempt: open[0]!.attempt });
    for (const { item, marks, rightMarks } of items.slice(1)) {
      const count = marks.length;
      const typed = {
        match: rightMarks.slice(0, count).join(''),
        order: marks.toReversed().join(' '),
      }[item.itemType as string];
      await page.keyboard.type(typed ?? marks[0] ?? '1');
      await page.keyboard.press('Enter');
    }
    await expect(page.getByRole('button', { name: say('forms-look'), exact: true })).toBeFocused();
    await look(page, 'forms-grid');
    await computer.powerCut(page);
    await sitAsStaff(computer, 'station1');
    await computer.show(page, '/teach/forms');
    await expect(page.getByRole('heading', { name: say('forms-open') })).toBeVisible();
    await look(page, 'forms-open');
    await page.getByRole('link', { name: say('forms-go-on'), exact: true }).click();
    await press(say('forms-look'));
    await look(page, 'forms-look');
    await press(say('forms-take'));
    await expect(page.getByText(say('forms-result-not-yet'))).toBeVisible();
    await look(page, 'forms-taken');
  });

  await test.step('the same form is refused, and can be mended', async () => {
    await computer.show(page, '/teach/forms/type');
    await page.getByLabel(say('forms-code'), { exact: true }).fill(code);
    await page.getByLabel(say('forms-who')).fill('ana');
    await page.keyboard.press('Enter');
    await expect(page.getByText(say('errors-form-taken-in'))).toBeVisible();
    await look(page, 'forms-taken-in');
    await press(say('forms-correct'));
    await expect(page.getByText(say('forms-entry-corrects'))).toBeVisible();
    await look(page, 'forms-correct');
  });

  await test.step('the learner reads how it was taken', async () => {
    await signInLearner(computer, 'station1');
    await computer.show(page, '/learn/check');
    await expect(page.getByText(say('assessment-way-paper'))).toBeVisible();
    await look(page, 'check-on-paper', 'one-window');
  });
});

test('a final is asked aloud, and goes on where it was @long', async ({ page, newComputer }) => {
  const computer = await newComputer('computer');
  await makeSample(computer);
  await sitAsStaff(computer, 'station1');
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const { assessments } = await computer.rpc('forms.show', {});
  const final = assessments.find(({ isFinal }) => isFinal)!;

  await computer.show(page, '/teach/forms/ask');
  await page.getByRole('button', { name: say('forms-what') }).click();
  await page.getByRole('option', { name: final.title }).click();
  await page.getByLabel(say('forms-who')).fill('Ana');
  await look(page, 'forms-ask');
  await press(say('forms-begin'));
  await expect(page.getByText(say('forms-answered', { answered: 0, count: 10 }))).toBeVisible();
  const { open } = await computer.rpc('forms.show', {});
  const { items } = await computer.rpc('forms.entry', { attempt: open[0]!.attempt });
  const one = items.findIndex(({ item }) => item.itemType === 'single');
  for (let place = 0; place < one; place += 1) await press(say('common-next'));
  await page.getByRole('radio').first().check();
  await page.getByLabel(say('forms-note')).fill('thought long');
  await expect(page.getByText(say('forms-answered', { answered: 1, count: 10 }))).toBeVisible();
  await look(page, 'forms-aloud');

  await computer.powerCut(page);
  await sitAsStaff(computer, 'station1');
  await computer.show(page, '/teach/forms');
  await page.getByRole('link', { name: say('forms-go-on'), exact: true }).click();
  // It goes on at the first question without an answer.
  for (let place = one === 0 ? 1 : 0; place < 9; place += 1) await press(say('common-next'));
  await press(say('forms-look'));
  await expect(page.getByText('thought long')).toBeVisible();
  await look(page, 'forms-look-aloud');
  await press(say('forms-take'));
  await expect(page.getByText(say('forms-result-not-yet'))).toBeVisible();
  await computer.show(page, '/teach/finals');
  await expect(page.getByText(say('assessment-way-aloud'))).toBeVisible();
  await look(page, 'finals-aloud');
});
