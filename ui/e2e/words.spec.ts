/** The words of the glossary: said aloud where somebody recorded them, and in a learner's own language. */
import { copyFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Learner } from './lib/learner';
import { makeSample } from './lib/sample';
import { look } from './lib/screen';
import { signInLearner, sitAsStaff } from './lib/shortcut';
import { expect, test } from './lib/test';
import { say } from './lib/texts';
import { shelf } from './shelf.mjs';

const RECORDED = 'a2-signs-1-en.opus';
const OWN = 'نظارات السلامة';

/** The shipped course, in which goggles are said in English and in Arabic. */
function plantWord(folder: string): string {
  cpSync(shelf, folder, { recursive: true });
  const course = join(folder, 'induction-plastics');
  const file = join(course, 'glossary.json');
  const glossary = JSON.parse(readFileSync(file, 'utf8'));
  const sounds: Record<string, string> = {};
  for (const language of ['en', 'ar']) {
    sounds[language] = `goggles-${language}.opus`;
    copyFileSync(join(course, 'sounds', RECORDED), join(course, 'sounds', sounds[language]));
  }
  const word = glossary.words.find(({ id }: { id: string }) => id === 'goggles');
  Object.assign(word, { own: { ar: OWN }, voice: { kind: 'human', sounds } });
  writeFileSync(file, JSON.stringify(glossary));
  return folder;
}

test('a word is said, and stands there in the own language', async ({
  page,
  newComputer,
  newFolder,
}) => {
  const samples = plantWord(join(newFolder('packs'), 'with-words'));
  const computer = await newComputer('computer', samples);
  await makeSample(computer);
  await sitAsStaff(computer, 'station1');
  const { here } = await computer.rpc('people.list', {});
  await computer.rpc('person.set_accommodations', {
    person: here[0]!.person,
    accommodations: {
      timePercent: 100,
      readAloud: false,
      fewerOptions: false,
      readerPresent: false,
      glossary: 'ar',
    },
    display: null,
  });
  await computer.rpc('session.finish', {});
  await signInLearner(computer, 'station1');
  await computer.show(page, '/learn/step/equipment/1');
  await expect(new Learner(page).place).toBeVisible();

  await page.getByRole('button', { name: say('learning-words'), exact: true }).click();
  const words = page.getByRole('dialog').getByRole('listitem');
  const goggles = words.filter({ hasText: OWN });
  await expect(goggles.locator('[lang="ar"][dir="auto"]')).toHaveText(OWN);
  const buttons = page
    .getByRole('dialog')
    .getByRole('button', { name: new RegExp(`^${say('learning-word-say')}`) });
  await expect(buttons).toHaveCount(2);
  // What plays is no part of the page, so that the browser itself is asked.
  const played = page.evaluate(
    () =>
      new Promise((resolve) => {
        const play = HTMLMediaElement.prototype.play;
        HTMLMediaElement.prototype.play = function playing(this: HTMLMediaElement) {
          this.addEventListener('timeupdate', () => resolve(this.currentTime > 0), { once: true });
          return play.call(this);
        };
      }),
  );
  await buttons.first().focus();
  await page.keyboard.press('Enter');
  expect(await played).toBe(true);
  await look(page, 'words-said');
});
