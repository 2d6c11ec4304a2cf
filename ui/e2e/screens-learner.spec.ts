import type { ItemType } from '../src/lib/host/bindings/commands';
import { Learner } from './lib/learner';
import { makeSample } from './lib/sample';
import { expectOneWindow, look } from './lib/screen';
import { signInLearner, takeCheck } from './lib/shortcut';
import { finish } from './lib/sign-in';
import { expect, test } from './lib/test';
import { language, say } from './lib/texts';

const allTypes: ItemType[] = [
  'single',
  'multiple',
  'picture',
  'match',
  'order',
  'trueFalse',
  'number',
  'hotspot',
  'shortText',
  'judged',
];

test('every screen of a learner holds in one window @long', async ({ page, newComputer }) => {
  // Ten forms of items, each at two text sizes.
  test.setTimeout(300_000);
  const computer = await newComputer('computer');
  await makeSample(computer);
  await signInLearner(computer, 'station1');
  const ana = new Learner(page);
  await computer.show(page);
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

  await test.step('home and lessons', async () => {
    await expect(ana.goOn).toBeVisible();
    await look(page, 'home', 'one-window');
    await ana.goOn.click();
    await expect(ana.place).toBeVisible();
    await look(page, 'step', 'one-window');
    await press(say('learning-words'));
    await expect(page.getByRole('dialog').getByRole('img').first()).toBeVisible();
    await look(page, 'words');
    await press(say('common-close'));
    await page.getByRole('button', { name: say('learning-languages') }).click();
    await look(page, 'languages');
    await press(say('common-close'));
    await press(say('learning-my-trainer'));
    await look(page, 'my-trainer', 'one-window');
    await press(say('learning-trainer-came'));
    for (let number = 2; ; number += 1) {
      await ana.turnPage();
      if (page.url().endsWith('/practice')) break;
      const isNewLesson = page.url().endsWith('/1');
      if (isNewLesson) await look(page, `step-${number}`, 'one-window');
      else await expectOneWindow(page, `step ${number}`);
    }
  });

  // The screens follow the language that is read, and the course of the tests has two.
  const other = { en: 'pt-PT', 'pt-PT': 'en' }[language as string];
  if (other) {
    await test.step('two languages beside each other', async () => {
      await computer.rpc('learn.choose_languages', { unit: null, language, second: other });
      await computer.show(page, '/learn');
      await page.getByRole('navigation').getByRole('link').nth(1).click();
      await expect(ana.place).toBeVisible();
      await look(page, 'step-two-languages');
      await computer.rpc('learn.choose_languages', { unit: null, language, second: null });
    });
  }

  await test.step('practice: each form of an item, and why', async () => {
    await computer.show(page, '/learn/practice');
    const seen = new Set<ItemType>();
    for (let answered = 0; answered < 40 && seen.size < allTypes.length; answered += 1) {
      await expect(page.getByRole('button', { name: say('assessment-answer') })).toBeVisible();
      const { item } = await computer.rpc('practice.show', { unit: null });
      if (!item) break;
      const isNew = !seen.has(item.itemType);
      if (isNew) await look(page, `practice-${item.itemType}`, 'one-window');
      await ana.practiseOne();
      if (isNew) await look(page, `feedback-${item.itemType}`, 'one-window');
      seen.add(item.itemType);
      await ana.next.click();
      const more = page.getByRole('button', { name: say('assessment-practise-more') });
      await expect(ana.next).toBeHidden();
      if (await more.isVisible()) await more.click();
    }
    expect([...seen].sort()).toEqual([...allTypes].sort());
  });

  await test.step('the check: an item, the result, the explanation', async () => {
    await computer.show(page, '/learn/check');
    await expect(ana.place).toBeVisible();
    await look(page, 'check', 'one-window');
    await ana.next.click();
    const again = page.getByRole('button', { name: say('assessment-look-now'), exact: true });
    while (!(await again.isVisible())) {
      await ana.choose();
      await ana.send();
    }
    await look(page, 'result-again', 'one-window');
    await again.click();
    await expect(page.getByText(say('assessment-explained'))).toBeVisible();
    await look(page, 'explained', 'one-window');
    await takeCheck(computer);
    await page.reload();
    await expect(ana.heading).toHaveText(say('assessment-unit-counts'));
    await look(page, 'result', 'one-window');
    await page
      .getByRole('link', { name: say('common-home'), exact: true })
      .first()
      .click();
    await expect(ana.heading).toHaveText(say('learning-unit-counts'));
    await look(page, 'home-done', 'one-window');
    await finish(page);
    await look(page, 'sign-in-finished', 'one-window');
  });
});
