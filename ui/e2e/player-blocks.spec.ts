/** Blocks of a step that do something: an example, places, a film, and things to try out. */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { CAPTION, plantBlocks, TRANSCRIPT } from './lib/blocks';
import type { Harness } from './lib/harness';
import { Learner } from './lib/learner';
import { makeSample } from './lib/sample';
import { look } from './lib/screen';
import { signInLearner } from './lib/shortcut';
import { expect, test } from './lib/test';
import { say } from './lib/texts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function open(page: Page, computer: Harness, step: number): Promise<void> {
  await computer.show(page, `/learn/step/signs/${step}`);
  await expect(new Learner(page).place).toBeVisible();
}

test('a worked example, places in a picture, and a film', async ({
  page,
  newComputer,
  newFolder,
}) => {
  test.setTimeout(120_000);
  const samples = plantBlocks(join(newFolder('packs'), 'with-blocks'));
  const computer = await newComputer('computer', samples);
  await makeSample(computer);
  await signInLearner(computer, 'station1');

  await test.step('an example is uncovered step by step, by keyboard only', async () => {
    await open(page, computer, 1);
    const steps = page.getByRole('region', { name: say('learning-example') }).getByRole('listitem');
    await expect(steps).toHaveCount(1);
    await look(page, 'player-example', 'one-window');
    const more = button(page, say('learning-example-next', { number: 2, count: 4 }));
    for (
      let n = 0;
      n < 30 && !(await more.evaluate((it) => it === document.activeElement));
      n += 1
    ) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await expect(steps).toHaveCount(2);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect(steps).toHaveCount(4);
    await expect(steps.last()).toHaveText('Add both numbers.');
    await look(page, 'player-example-whole', 'one-window');
  });

  await test.step('a place is tapped, and its sentence stands in the list', async () => {
    await open(page, computer, 2);
    const second = button(page, say('learning-place', { number: 2 }));
    await expect(second).toHaveAttribute('aria-pressed', 'false');
    await second.click();
    await expect(second).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('li.shown')).toHaveText(/Here is the bar\./);
    await expect(page.getByText('Here the ring ends.')).toBeVisible();
    await look(page, 'player-places', 'one-window');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(page.locator('li.shown')).toHaveText(/Here the ring ends\./);
  });

  await test.step('a film plays when it is asked to, with captions and all of it as text', async () => {
    await open(page, computer, 3);
    await expect(page.locator('video')).toHaveCount(0);
    await page.getByText(say('learning-film-text')).click();
    await expect(page.getByText(TRANSCRIPT)).toBeVisible();
    await page.getByText(say('learning-film-text')).click();
    await look(page, 'player-film', 'one-window');
    await button(page, say('learning-film-play')).click();
    await expect(page.getByText(CAPTION)).toBeVisible();
    const at = () =>
      page.locator('video').evaluate((film) => (film as HTMLVideoElement).currentTime);
    await expect.poll(at).toBeGreaterThan(0.1);
    // It ends, and can be seen again.
    await expect(button(page, say('learning-film-play'))).toBeVisible();
    await button(page, say('learning-film-again')).click();
    await expect.poll(at).toBe(0);
    await expect(page.getByText(CAPTION)).toBeVisible();
    await look(page, 'player-film-begun', 'one-window');
  });
});

test('a film that is missing leaves its text @long', async ({
  browser,
  newComputer,
  newFolder,
}) => {
  const samples = plantBlocks(join(newFolder('packs'), 'with-blocks'));
  const computer = await newComputer('computer', samples);
  // A file that is not there provokes the console on purpose, so this page is not watched.
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await makeSample(computer);
  await signInLearner(computer, 'station1');
  for (const name of readdirSync(computer.folder, { recursive: true, encoding: 'utf8' })) {
    if (/[/\\]blobs[/\\].*[0-9a-f]{64}$/.test(name)) rmSync(join(computer.folder, name));
  }
  await open(page, computer, 3);
  await button(page, say('learning-film-play')).click();
  await expect(page.getByText(say('learning-film-missing'))).toBeVisible();
  await expect(page.getByText(TRANSCRIPT)).toBeVisible();
  await look(page, 'player-film-missing');
  await page.close();
});

test('lines are put into order, and a drawing says what it is', async ({
  page,
  newComputer,
  newFolder,
}) => {
  const samples = plantBlocks(join(newFolder('packs'), 'with-blocks'));
  const computer = await newComputer('computer', samples);
  await makeSample(computer);
  await signInLearner(computer, 'station1');

  await test.step('lines move by keyboard, say at once where they belong, and stay', async () => {
    await open(page, computer, 4);
    const lines = page
      .getByRole('region', { name: say('learning-sequence') })
      .getByRole('listitem');
    await expect(lines).toHaveCount(3);
    await look(page, 'player-sequence', 'one-window');
    const up = (text: string) => button(page, say('assessment-move-up', { text }));
    await up('Press the alarm button.').focus();
    await page.keyboard.press('Enter');
    await expect(lines.first()).toHaveText(/Press the alarm button\./);
    await expect(lines.first().getByText(say('learning-in-place'))).toBeAttached();
    // What was arranged is there again after leaving, and after the computer stopped.
    await computer.kill();
    await computer.start();
    await signInLearner(computer, 'station1');
    await open(page, computer, 4);
    await expect(lines.first()).toHaveText(/Press the alarm button\./);
    await up('Leave by the exit.').focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText(say('learning-sequence-all'))).toBeVisible();
    await look(page, 'player-sequence-done', 'one-window');
    await button(page, say('learning-once-more')).click();
    await expect(lines.first()).toHaveText(/Go to the assembly point\./);
  });

  await test.step('a feature lights up in every view, by list and by hand', async () => {
    await open(page, computer, 5);
    await look(page, 'player-drawing', 'one-window');
    const edge = button(page, 'The edge');
    await edge.focus();
    await page.keyboard.press('Enter');
    await expect(edge).toHaveAttribute('aria-pressed', 'true');
    await expect(page.locator('[data-part="edge"].lit')).toHaveCount(2);
    await expect(page.getByText('The edge goes round the whole plate.')).toBeVisible();
    await look(page, 'player-drawing-lit', 'one-window');
    await page.locator('[data-part="width"]').click();
    await expect(page.getByText('The plate is 40 mm wide.')).toBeVisible();
    await expect(page.locator('.lit')).toHaveCount(1);
  });
});

test('cards are sorted and dangers are found in the shipped course', async ({
  page,
  newComputer,
}) => {
  const computer = await newComputer('computer');
  await makeSample(computer);
  await signInLearner(computer, 'station1');
  const go = async (lesson: string, step: number) => {
    await computer.show(page, `/learn/step/${lesson}/${step}`);
    await expect(new Learner(page).place).toBeVisible();
  };

  await test.step('a card is chosen, then its group, by keyboard only', async () => {
    await go('signs-in-action', 7);
    const cards = page.getByRole('region', { name: say('learning-sort') }).locator('.card');
    await expect(cards).toHaveCount(8);
    await look(page, 'player-sort', 'one-window');
    const put = (group: string) => button(page, say('learning-sort-here', { group }));
    await put('Danger').focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText(say('learning-sort-wrong', { group: 'Danger' }))).toBeVisible();
    await expect(cards).toHaveCount(8);
    await button(page, 'Goggles on blue.').focus();
    await page.keyboard.press('Enter');
    await put('You must').focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText(say('learning-sort-right', { group: 'You must' }))).toBeVisible();
    await expect(cards).toHaveCount(7);
    await put('You must not').click();
    await expect(cards).toHaveCount(6);
    await look(page, 'player-sort-some', 'one-window');
    // Back and on again: nothing is lost, and nothing is in the way.
    await page.getByRole('link', { name: say('common-next'), exact: true }).click();
    await page.getByRole('link', { name: say('common-back'), exact: true }).click();
    await expect(cards).toHaveCount(6);
    await button(page, say('learning-rest')).click();
    await expect(page.getByText(say('learning-sort-all'))).toBeVisible();
    await look(page, 'player-sort-done', 'one-window');
  });

  await test.step('dangers are found in the picture and in the list', async () => {
    await go('report', 8);
    const list = page.getByRole('region', { name: say('learning-hazards') });
    await expect(
      list.getByText(say('learning-hazards-found', { found: 0, count: 4 })),
    ).toBeVisible();
    await look(page, 'player-hazards', 'one-window');
    const picture = page.locator('figure img');
    const size = (await picture.boundingBox())!;
    const click = (x: number, y: number) =>
      picture.click({ position: { x: size.width * x, y: size.height * y } });
    await click(0.41, 0.88);
    await expect(list.getByText('Somebody can slip on the oil.')).toBeVisible();
    await click(0.95, 0.05);
    await expect(list.getByText(say('learning-hazards-nothing'))).toBeVisible();
    await list.getByRole('button', { name: /The machine/ }).focus();
    await page.keyboard.press('Enter');
    await expect(list.getByText('It stands still, and its door is closed.')).toBeFocused();
    await expect(
      list.getByText(say('learning-hazards-found', { found: 1, count: 4 })),
    ).toBeVisible();
    await look(page, 'player-hazards-some', 'one-window');
    await go('report', 7);
    await go('report', 8);
    await expect(list.getByText('Somebody can slip on the oil.')).toBeVisible();
    await button(page, say('learning-rest')).click();
    await expect(list.getByText(say('learning-hazards-all'))).toBeVisible();
    await look(page, 'player-hazards-all', 'one-window');
  });

  await test.step('two languages beside each other do the same', async () => {
    await computer.rpc('learn.choose_languages', { unit: null, language: 'en', second: 'pt-PT' });
    await go('signs-in-action', 7);
    await expect(page.getByText('Óculos em azul.')).toBeVisible();
    await look(page, 'player-sort-two');
  });
});
