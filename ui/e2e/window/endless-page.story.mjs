/**
 * A page of a pack that never ends, and a window whose page dies: the person comes back to where
 * they were, and the page is not shown again by itself. The driver loses such a window, so the
 * screen and what the program printed tell the rest.
 */
import assert from 'node:assert/strict';
import { screen, steady, unlike } from './by-hand.mjs';
import { sitAtPage } from './probe.mjs';
import { until } from './webdriver.mjs';

const HERE = 'tauri://localhost/index.html#/learn/step/signs/1';

export default async function tell(stage) {
  const { window, learner } = await sitAtPage(stage, 'endless');
  await learner.goOnByKeyboard();
  await window.see('iframe');
  const before = await steady(stage);
  await revived(stage, 1);
  const after = await steady(stage);
  await stage.shoot('endless-page');
  assert.ok(unlike(before, after) < 0.05, 'she is back at the same step');
  assert.equal(times(stage, /^navigation: pack:/gm), 1, 'the page is not shown again by itself');

  // 18: the process of the page dies.
  process.kill(stage.webProcess(), 'SIGKILL');
  await revived(stage, 2);
  assert.ok(unlike(after, await steady(stage)) < 0.01, 'and again');
  stage.pressOutside('Tab');
  await stage.rest();
  assert.ok(!screen(stage).equals(after), 'the page answers to a key');
  assert.equal(times(stage, /^stopped: /gm), 1);
  process.kill(stage.pid(), 'SIGTERM');
  await window.close().catch(() => undefined);
}

/** Waits until the page was made anew so many times, each time at the step. */
async function revived(stage, count) {
  await until('see the page made anew', 30_000, () =>
    times(stage, /^revived: /gm) === count ? true : undefined,
  );
  const places = [...stage.printed().matchAll(/^revived: (\S+)/gm)].map(([, place]) => place);
  assert.equal(places.at(-1), HERE);
  await until('see the page loaded', 20_000, () =>
    times(stage, new RegExp(`^page load: ${HERE}`, 'gm')) >= 2 * count ? true : undefined,
  );
}

function times(stage, pattern) {
  return [...stage.printed().matchAll(pattern)].length;
}
