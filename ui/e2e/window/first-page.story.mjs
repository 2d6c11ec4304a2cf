/** A computer without a site shows its first page, and nothing leads out of it. */
import assert from 'node:assert/strict';

export default async function tell(stage) {
  const window = await stage.open('station');
  await window.see('h1');
  await stage.shoot('first-page');

  const addresses = ['https://example.org/', 'file:///etc/passwd', 'pack://localhost/x'];
  for (const address of addresses) {
    await window.run('location.href = arguments[0]', address);
  }
  assert.equal(await window.run('return window.open("https://example.org/")'), null);
  await new Promise((resolve) => setTimeout(resolve, 500));
  assert.match(await window.address(), /^tauri:\/\/localhost\//);
  await window.see('h1');
  await window.close();
}
