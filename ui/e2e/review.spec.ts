import { Keys } from './lib/keys';
import { Learner } from './lib/learner';
import { makeSample } from './lib/sample';
import { look } from './lib/screen';
import { practise, signInLearner } from './lib/shortcut';
import { signInByKeys } from './lib/sign-in';
import { expect, test } from './lib/test';
import { say } from './lib/texts';

const aDay = 24 * 60;

test('the day after practice, five things to remember are offered and answered by keyboard', async ({
  page,
  newComputer,
}) => {
  test.setTimeout(120_000);
  const computer = await newComputer('computer');
  await makeSample(computer);
  const { cards } = await computer.rpc('sample.notes', {});
  const card = cards.find(({ place }) => place === 'station1')!;
  const keys = new Keys(page);
  const ana = new Learner(page);
  const offer = page.getByRole('link', { name: say('review-things', { count: 5 }) });
  const comeAgain = async () => {
    await computer.skip(aDay);
    await computer.show(page);
    await keys.arrive();
    await signInByKeys(keys, card);
    await expect(ana.goOn).toBeVisible();
    await keys.arrive();
  };

  await test.step('before anything was practised there is nothing to remember', async () => {
    await signInLearner(computer, 'station1');
    await computer.show(page);
    await expect(ana.goOn).toBeVisible();
    const today = await computer.rpc('review.show', { offset: '+00:00' });
    expect(today.count).toBe(0);
    await expect(offer).toBeHidden();
    await practise(computer);
  });

  await test.step('the next day it is offered, and "Go on" stays the main button', async () => {
    await comeAgain();
    await expect(offer).toBeVisible();
    await look(page, 'home-remember', 'one-window');
  });

  await test.step('whoever passes it over meets no more of it the day after', async () => {
    await comeAgain();
    await expect(offer).toBeVisible();
  });

  await test.step('five are answered, each explained', async () => {
    await keys.tabTo(`${say('review-things', { count: 5 })}\n${say('review-about')}`);
    await keys.press('Enter');
    for (let number = 1; number <= 5; number += 1) {
      await expect(ana.place).toHaveText(say('review-place', { number, count: 5 }));
      await keys.arrive();
      if (number === 1) await look(page, 'remember-item', 'one-window');
      await keys.answer();
      await keys.tabTo(say('assessment-answer'));
      await keys.press('Enter');
      await expect(page.getByRole('heading', { name: say('assessment-why') })).toBeVisible();
      if (number === 1) await look(page, 'remember-why');
      await keys.arrive();
      await keys.tabTo(say('common-next'));
      await keys.press('Enter');
    }
  });

  await test.step('then it is enough for today', async () => {
    await expect(ana.heading).toHaveText(say('review-done'));
    await look(page, 'remember-done', 'one-window');
    await keys.arrive();
    await keys.tabTo(say('common-home'));
    await keys.press('Enter');
    await expect(ana.goOn).toBeVisible();
    const today = await computer.rpc('review.show', { offset: '+00:00' });
    expect(today).toMatchObject({ done: 5, count: 5, next: null });
    await expect(offer).toBeHidden();
  });
});
