import { Keys } from './lib/keys';
import { Learner } from './lib/learner';
import { makeSample } from './lib/sample';
import { signInByKeys } from './lib/sign-in';
import { expect, test } from './lib/test';
import { say } from './lib/texts';

// Every stop of Tab on every page of a unit, things to do among them.
test.slow();

test('a learner signs in, reads, practises and takes the check without a mouse', async ({
  page,
  newComputer,
}) => {
  const computer = await newComputer('computer');
  await makeSample(computer);
  const notes = await computer.rpc('sample.notes', {});
  const keys = new Keys(page);
  const ana = new Learner(page);
  await computer.show(page);

  await test.step('digits go to the card from anywhere, arrows walk through the pictures', async () => {
    await keys.arrive();
    await signInByKeys(keys, notes.cards[0]!);
    await expect(page).toHaveURL(/#\/learn$/);
    await expect(ana.goOn).toBeVisible();
    await keys.arrive();
  });

  await test.step('Tab walks from the top to the foot of a step', async () => {
    await keys.tabTo(say('learning-go-on'));
    await keys.press('Enter');
    await expect(ana.place).toBeVisible();
    await keys.arrive();
    const stops = await keys.stops();
    const regions = stops.map((stop) => stop.region);
    expect([...new Set(regions)]).toEqual(regions.filter((one, at) => one !== regions[at - 1]));
    expect(stops.at(0)?.name).toBe(say('common-home'));
    expect(stops.at(-1)?.name).toBe(say('common-next'));
  });

  await test.step('G opens the words, Escape closes them and gives the focus back', async () => {
    await keys.tabTo(say('common-home'));
    await keys.press('g');
    const words = page.getByRole('dialog', { name: say('learning-words') });
    await expect(words).toBeVisible();
    expect((await keys.focus()).name).toBe(say('common-close'));
    await keys.press('Escape');
    await expect(words).toBeHidden();
    expect((await keys.focus()).name).toBe(say('common-home'));
  });

  await test.step('Enter turns the pages', async () => {
    while (!page.url().endsWith('/practice')) {
      const read = await ana.heading.innerText();
      await keys.tabTo(say('common-next'));
      await keys.press('Enter');
      await expect(ana.heading).not.toHaveText(read);
      await keys.arrive();
    }
  });

  await test.step('an item of practice is answered and explained', async () => {
    await keys.answer();
    await keys.tabTo(say('assessment-answer'));
    await keys.press('Enter');
    const why = page.getByRole('heading', { name: say('assessment-why') });
    const compare = page.getByRole('heading', { name: say('assessment-compare') });
    await expect(why.or(compare)).toBeVisible();
    await keys.tabTo(say('common-next'));
  });

  await test.step('an item of the check is answered', async () => {
    await computer.show(page, '/learn/check');
    await expect(ana.place).toHaveText(/1/);
    await keys.arrive();
    const place = await ana.place.innerText();
    await keys.answer();
    await keys.tabTo(say('common-next'));
    await keys.press('Enter');
    await expect(ana.place).not.toHaveText(place);
    await expect(page.getByText(say('assessment-saved'), { exact: true })).toBeVisible();
  });
});
