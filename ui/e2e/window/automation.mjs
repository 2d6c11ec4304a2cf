/**
 * A release build cannot be driven, whatever stands in its environment. The build of the tests
 * can: without that control, a driver that is broken would look like a refusal.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { Stage } from './stage.mjs';
import { until } from './webdriver.mjs';

const RELEASE = process.argv[2];
const STEERING = {
  TAURI_WEBVIEW_AUTOMATION: 'true',
  TAURI_AUTOMATION: 'true',
  WEBKIT_INSPECTOR_SERVER: '127.0.0.1:9339',
  WEBKIT_INSPECTOR_HTTP_SERVER: '127.0.0.1:9340',
  GTK_DEBUG: 'interactive',
};
const PATIENCE = 25_000;

let [sessions, inspectors, refused] = [0, 0, 0];
const control = await Stage.set();
try {
  const window = await control.open('station');
  await window.see('h1');
  await window.close();
  console.log('the build of the tests can be driven');
} finally {
  control.strike();
}

const stage = await Stage.set();
try {
  // By the driver, which sets the variables itself and again in the program's own environment.
  const driven = stage.open('driven', { program: RELEASE, variables: STEERING }).then(
    () => 'a session',
    (failure) => `no session: ${failure.message}`,
  );
  await until('see the release window', 20_000, () =>
    stage.windows().includes('Footbridge') ? true : undefined,
  );
  const outcome = await Promise.race([
    driven,
    new Promise((resolve) => setTimeout(resolve, PATIENCE, 'no session: nothing answered')),
  ]);
  console.log(outcome);
  if (outcome === 'a session') sessions += 1;
  else refused += 1;
  const pid = stage.pid();
  const steering = readFileSync(`/proc/${pid}/environ`, 'utf8')
    .split('\0')
    .filter((line) => Object.keys(STEERING).includes(line.split('=')[0]));
  assert.deepEqual(steering, [], 'the program runs without these variables');
  assert.deepEqual(
    // GTK keeps windows without a name; an inspector has one.
    stage.windows().filter((name) => name !== '' && name !== 'Footbridge'),
    [],
    'no inspector',
  );
  inspectors += listening(pid);
} catch (failure) {
  console.log(failure.stack);
  process.exitCode = 1;
} finally {
  stage.strike();
}
console.log(`automation: refused=${refused} sessions=${sessions} inspectors=${inspectors}`);
if (refused !== 1 || sessions + inspectors > 0) process.exitCode = 1;

/** Sockets that a process listens at: an inspector would be one. */
function listening(pid) {
  const held = readdirSync(`/proc/${pid}/fd`).length;
  assert.ok(held > 0);
  const listens = ['tcp', 'tcp6']
    .flatMap((kind) => readFileSync(`/proc/${pid}/net/${kind}`, 'utf8').split('\n').slice(1))
    .map((line) => line.trim().split(/\s+/))
    .filter((words) => words[3] === '0A')
    .map((words) => parseInt(words[1].split(':')[1], 16));
  return listens.filter((port) => [9339, 9340].includes(port)).length;
}
