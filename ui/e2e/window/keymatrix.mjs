/**
 * Every key with every modifier, buttons, wheel and drops at a learner's seat, twice: in a window
 * that a driver holds, which tells what became of the page, and in one that nobody holds, where
 * dialogs of the system would show. The last line counts what came of it.
 */
import assert from 'node:assert/strict';
import { placesToSignIn, screen, sitDownByHand, steady, unlike } from './by-hand.mjs';
import { Hands } from './hands.mjs';
import { ALL } from './keys.mjs';
import { Learner } from './learner.mjs';
import { watchPage } from './seat.mjs';
import { Sample } from './staff.mjs';
import { Stage } from './stage.mjs';
import { until } from './webdriver.mjs';

const LEAST = 330;
/** These press what has the focus; the driven window tries them and goes back each time. */
const PRESS = /^(shift\+)?(Tab|Return|space)$/;
const DROPS = ['file', 'address', 'text'];

const stage = await Stage.set();
const rounds = [];
try {
  const window = await stage.open('station');
  const sample = new Sample(window);
  await sample.make();
  const { card } = await sample.notes('Ana');
  const places = await placesToSignIn(window, card);

  // A field where text is typed: input methods, emoji choosers.
  await arrives(window);
  rounds.push(await everything(await watchPage(window, '.card-field input')));
  // What was typed goes with the page.
  await window.run('location.reload()');
  await until('see an empty field', 10_000, async () =>
    (await window.run('return document.querySelector(".card-field input")?.value === ""'))
      ? true
      : undefined,
  );
  await new Learner(card).signIn(window);
  rounds.push(await everything(await watchPage(window)));
  await window.close();

  const { program, home } = await sitDownByHand(stage, places);
  const alive = async () => (program.running() ? {} : { exits: 'the program ended' });
  rounds.push(
    await everything(
      alive,
      ALL.filter((keys) => !PRESS.test(keys)),
    ),
  );
  // The wheel may have moved the page.
  stage.pressOutside('Escape', 'Home');
  assert.ok(unlike(home, await steady(stage)) < 0.01, 'the learner is still at home');
  stage.pressOutside('Tab');
  await stage.rest();
  assert.ok(!screen(stage).equals(home), 'the page still answers to a key');
} catch (failure) {
  console.log(failure.stack);
  console.log(`the screen: ${await stage.shoot('keymatrix-failed')}\n${stage.printed()}`);
  process.exitCode = 1;
} finally {
  stage.strike();
}

for (const { findings } of rounds) findings.forEach((finding) => console.log(finding));
const [combinations, windows, navigations, exits] = [
  ...['combinations', 'windows', 'navigations', 'exits'],
].map((name) => rounds.reduce((sum, round) => sum + round[name], 0));
console.log(
  `keymatrix: combinations=${combinations} windows=${windows} navigations=${navigations} exits=${exits}`,
);
const clean = rounds.length === 3 && rounds.every((round) => round.clean);
if (!clean || combinations < LEAST) process.exitCode = 1;

async function everything(lookAt, keys = ALL) {
  const hands = new Hands(stage, lookAt);
  await hands.keys(keys);
  await hands.sticky();
  await hands.mouse();
  for (const kind of DROPS) await hands.drop(kind);
  return hands;
}

/** The keys of this script arrive in the page: without that, nothing could ever be found. */
async function arrives(window) {
  await window.click('.card-field input');
  stage.pressOutside('7');
  await stage.rest();
  const typed = await window.run('return document.querySelector(".card-field input").value');
  assert.equal(typed, '7');
}
