/**
 * Nothing that a page or a keyboard does leads out of the window.
 *
 * File chooser and print dialog are not tried: a window that is driven shows
 * neither, locked or not.
 */
import assert from 'node:assert/strict';

const ELSEWHERE = [
  'https://example.org/',
  'file:///etc/passwd',
  'pack://localhost/x',
  'about:blank',
];
const KEYS = ['Menu', 'shift+F10', 'F5', 'F12', 'ctrl+shift+i', 'ctrl+p', 'ctrl+o', 'alt+Left'];

export default async function tell(stage) {
  const window = await stage.open('station');
  await window.see('h1');
  await stage.shoot('no-way-out');
  const before = stage.windows();
  const nothingOpened = async (what) => {
    await stage.rest();
    assert.deepEqual(stage.windows(), before, `${what} opened a menu or a dialog`);
  };

  for (const address of ELSEWHERE) {
    await window.run('location.href = arguments[0]', address);
  }
  assert.equal(await window.run('return window.open("https://example.org/")'), null);
  assert.equal(await window.run('return confirm("?")'), false);
  stage.rightClick(600, 200);
  await nothingOpened('the right button');
  for (const key of KEYS) {
    stage.pressOutside(key);
    await nothingOpened(key);
  }

  assert.match(await window.address(), /^tauri:\/\/localhost\/index\.html#\//);
  await window.see('h1');
  await window.close();
}
