/**
 * Nothing that hands do at a learner's seat leads out of the window: some of the combinations
 * of `./dev prove keymatrix`, in the window that a driver holds.
 *
 * File chooser and print dialog are tried there only: a window that is driven shows neither,
 * locked or not.
 */
import assert from 'node:assert/strict';
import { Hands } from './hands.mjs';
import { FEW } from './keys.mjs';
import { sitDown, watchPage } from './seat.mjs';

const ELSEWHERE = [
  'https://example.org/',
  'file:///etc/passwd',
  'pack://localhost/x',
  'pack://localhost/page/x',
  'about:blank',
];

export default async function tell(stage) {
  const { window } = await sitDown(stage);
  const heading = await window.run('return document.querySelector("h1").textContent');
  // Keys arrive at all: a Tab moves the focus.
  stage.pressOutside('Tab');
  await stage.rest();
  assert.notEqual(await window.run('return document.activeElement.tagName'), 'BODY');

  const hands = new Hands(stage, await watchPage(window));
  await hands.keys(FEW);
  await hands.sticky();
  await hands.mouse();
  for (const kind of ['file', 'address', 'text']) await hands.drop(kind);
  assert.deepEqual(hands.findings, []);

  for (const address of ELSEWHERE) {
    await window.run('location.href = arguments[0]', address);
  }
  assert.equal(await window.run('return window.open("https://example.org/")'), null);
  assert.equal(await window.run('return confirm("?")'), false);
  assert.match(await window.address(), /^tauri:\/\/localhost\/index\.html#\//);
  assert.equal(await window.run('return document.querySelector("h1").textContent'), heading);
  await window.close();
}
