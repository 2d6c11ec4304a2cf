/** A page of an attacker, in a pack that the publisher signed, reaches nothing. */
import assert from 'node:assert/strict';
import { probe } from './probe.mjs';
import { until } from './webdriver.mjs';

export default async function tell(stage) {
  const { window, lines, told, expected } = await probe(stage);
  stage.keep('hostile-page', await window.picture());
  assert.equal(told, expected, 'the page told of every attack');
  assert.deepEqual(
    lines.filter(({ blocked }) => !blocked),
    [],
  );
  // The address of the frame was good for one request.
  const again = await window.runAsync(
    `const [done] = arguments;
    fetch(document.querySelector('iframe').src).then(({ status }) => done(status), () => done('refused'));`,
  );
  assert.ok([403, 'refused'].includes(again), `a second request for the page: ${again}`);
  await window.run('location.href = document.querySelector("iframe").src');
  await until('see the page of the learner', 5000, async () =>
    /^tauri:/.test(await window.address()) ? true : undefined,
  );
  await window.see('h1');
  await window.close();
}
