/** A computer without a site shows its first page. */
import assert from 'node:assert/strict';

export default async function tell(stage) {
  const window = await stage.open('station');
  await window.see('h1');
  assert.match(await window.address(), /^tauri:\/\/localhost\//);
  await stage.shoot('first-page');
  await window.close();
}
