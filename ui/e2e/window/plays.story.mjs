/**
 * Sound and film in the window itself: a step reads itself aloud and marks what it says, and a film
 * of the course plays with its captions.
 */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sitDown } from './seat.mjs';
import { say } from './texts.mjs';
import { until } from './webdriver.mjs';
import { shelf } from '../shelf.mjs';

const ROOT = join(import.meta.dirname, '../../..');
const FILM = join(ROOT, 'ui/src/lib/computer/ball.webm');
const CAPTION = 'Look at the ball.';
const PATIENCE = 20_000;

export default async function tell(stage) {
  await readAloud(stage);
  await showFilm(stage);
}

async function readAloud(stage) {
  const { window, learner } = await sitDown(stage);
  await learner.goOnByKeyboard();
  assert.ok(!(await window.shows('main .said', '')), 'nothing speaks by itself');
  await window.click('footer button', say('learning-read'));
  await window.see('main .said', 'Five groups of signs', PATIENCE);
  await window.see('main .said', 'A safety sign tells you something without words.', PATIENCE);
  await window.click('footer button', say('learning-read-pause'));
  await stage.shoot('plays-aloud');
  await window.close();
}

async function showFilm(stage) {
  const { window, learner } = await sitDown(stage, { at: 'second', samples: plantFilm(stage) });
  await learner.goOnByKeyboard();
  await window.click('main button', say('learning-film-play'));
  await window.see('main .caption', CAPTION, PATIENCE);
  await until('see the film move', PATIENCE, async () => {
    const [width, height, seconds] = await window.run(
      `const film = document.querySelector('video');
      return [film.videoWidth, film.videoHeight, film.currentTime];`,
    );
    return (width > 0 && height > 0 && seconds > 0) || undefined;
  });
  await stage.shoot('plays-film');
  await window.close();
}

/** The shipped course with a film in its first step. */
function plantFilm(stage) {
  const folder = stage.folder('samples');
  cpSync(shelf, folder, { recursive: true });
  const course = join(folder, 'induction-plastics');
  const lesson = join(course, 'units/a2/lessons/signs');
  // Nobody recorded the step anew.
  rmSync(join(course, 'sounds'), { recursive: true });
  mkdirSync(join(course, 'videos'), { recursive: true });
  cpSync(FILM, join(course, 'videos/ball.webm'));
  for (const language of ['en', 'pt-PT']) {
    rmSync(join(lesson, `${language}.voice.json`));
    const file = join(lesson, `${language}.md`);
    const text = readFileSync(file, 'utf8');
    const picture = '![](shapes-five.svg)\n';
    assert.ok(text.includes(picture), 'the first step has its picture');
    writeFileSync(file, text.replace(picture, `${picture}\n[How a ball jumps](video:ball.webm)\n`));
    const times = [{ from: 0, to: 400, text: CAPTION }];
    const videos = [{ video: 'ball.webm', times, transcript: ['A ball jumps.'] }];
    writeFileSync(join(lesson, `${language}.captions.json`), JSON.stringify({ videos }));
  }
  return folder;
}
