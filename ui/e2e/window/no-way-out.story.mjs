/** Nothing that a page or a keyboard does leads out of the window. */
import assert from 'node:assert/strict';
import { until } from './webdriver.mjs';

const ELSEWHERE = [
  'https://example.org/',
  'file:///etc/passwd',
  'pack://localhost/x',
  'about:blank',
];
const KEYS = ['F5', 'F12', 'ctrl+shift+i', 'ctrl+p', 'ctrl+o', 'ctrl+r', 'alt+Left', 'Menu'];

export default async function tell(stage) {
  const window = await stage.open('station');
  await window.see('h1');
  await stage.shoot('no-way-out-before');
  const before = stage.windows();

  for (const address of ELSEWHERE) {
    await window.run('location.href = arguments[0]', address);
  }
  assert.equal(await window.run('return window.open("https://example.org/")'), null);
  assert.equal(await window.run('return confirm("?")'), false);

  await window.run(`
    const file = Object.assign(document.createElement('input'), { type: 'file' });
    const button = (id, onclick) =>
      Object.assign(document.createElement('button'), { id, onclick, textContent: id });
    const buttons = [button('file', () => file.click()), button('paper', () => print())];
    document.querySelector('main').prepend(file, ...buttons);
  `);
  await window.click('#file');
  await window.click('#paper');
  stage.rightClick(600, 200);
  stage.pressOutside(...KEYS);

  await stage.rest();
  assert.deepEqual(stage.windows(), before, 'a dialog or a menu has opened');
  assert.match(await window.address(), /^tauri:\/\/localhost\/index\.html#\//);
  await until('go on', 10_000, () => window.see('h1'));
  await window.close();
}
