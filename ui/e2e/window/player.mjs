/**
 * What a learner waits for, in the real window: from the press on an answer to the next item on
 * the screen, and from the press on a unit with 60 pictures to its first step; and how much
 * script her part of the program is. `./dev bench player` runs it.
 */
import assert from 'node:assert/strict';
import { learnerScript } from '../../scripts/learner-script.mjs';
import { choose } from './item.mjs';
import { Learner } from './learner.mjs';
import { plantLongCourse } from './long-course.mjs';
import { Sample } from './staff.mjs';
import { Stage } from './stage.mjs';
import { say } from './texts.mjs';
import { shelf } from '../shelf.mjs';

const PICTURES = 60;
/** As the installed program draws where there is no graphics device; a driven one does not. */
const PLAIN = { WEBKIT_DISABLE_DMABUF_RENDERER: '1' };
const COPIES = 6;
const OPENINGS = 15;
const SAVINGS = 100;

/**
 * Presses a button and waits until another page is painted: two frames after it stands there,
 * the first of which has drawn it. Pictures have to be there as well.
 */
const TIMED = `
  const [css, done] = arguments;
  const stands = () => [document.querySelector('h1'), document.querySelector('header strong')]
    .map((one) => one?.textContent ?? '').join(' ');
  const shown = () => [...document.querySelectorAll('main img')]
    .every((one) => one.complete && one.naturalWidth > 0);
  const before = stands();
  const began = performance.now();
  document.querySelector(css).click();
  const look = () => {
    if (stands() === before || !document.querySelector('h1') || !shown()) {
      if (performance.now() - began > 10_000) done(-1);
      else setTimeout(look, 1);
      return;
    }
    requestAnimationFrame(() =>
      requestAnimationFrame(() => done(performance.now() - began)));
  };
  look();`;

const stage = await Stage.set();
try {
  const samples = stage.folder('samples');
  const asked = plantLongCourse(shelf, samples, { pictures: PICTURES, copies: COPIES });
  assert.ok(asked >= SAVINGS, `${asked} items are enough to measure`);
  let window = await stage.open('station', { samples, variables: PLAIN });
  await new Sample(window).make();
  const { card } = await new Sample(window).notes('Ana');
  // The pages of the set-up are no learner's; the program starts anew without them.
  await stage.kill(window);
  window = await stage.open('station', { samples, variables: PLAIN });

  const ana = new Learner(card);
  await ana.signIn(window);
  const openings = [];
  while (openings.length < OPENINGS) {
    openings.push(await timed(window, '.go-on .main'));
    await window.run(`location.hash = '#/learn'`);
    await window.see('.go-on');
  }
  await ana.goOnByKeyboard();
  await ana.readToPractice();
  await ana.practise();
  await ana.next();

  const savings = [];
  while (savings.length < SAVINGS) {
    const place = say('assessment-check-number', { number: savings.length + 1, count: asked });
    await window.see('header strong', place);
    await choose(window);
    // What was chosen is kept and painted before anybody presses the next button.
    await stage.rest();
    savings.push(await timed(window, 'footer .main'));
  }
  const script = learnerScript();
  const kib = script.all / 1024;
  await window.close();
  const [save, open] = [percentile(savings, 0.95), percentile(openings, 0.5)];
  console.log(
    `saved: n=${savings.length} median_ms=${percentile(savings, 0.5)} most_ms=${percentile(savings, 1)}`,
  );
  console.log(`opened: n=${openings.length} most_ms=${percentile(openings, 1)}`);
  console.log(`script: pages=${script.pages} texts=${script.texts} bytes`);
  console.log(`save_p95_ms=${save} open60_ms=${open} script_kib=${kib.toFixed(1)}`);
  if (save >= 100 || open >= 300 || kib >= 200) process.exitCode = 1;
} finally {
  stage.strike();
}

async function timed(window, css) {
  const millis = await window.runAsync(TIMED, css);
  assert.ok(millis >= 0, `another page came after a press on ${css}`);
  return Math.round(millis);
}

function percentile(values, share) {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.ceil(share * sorted.length) - 1];
}
