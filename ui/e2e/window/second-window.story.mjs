/** One folder is open in one window: a second one says so and changes nothing. */
import assert from 'node:assert/strict';
import { Sample } from './staff.mjs';
import { say } from './texts.mjs';

export default async function tell(stage) {
  await stage.start('station', '--sample').seen();
  const third = stage.start('station', '--sample').ended();

  const second = await stage.open('station');
  const { passphrase } = await new Sample(second).notes('Ana');
  await second.type('input[type="password"]', passphrase);
  await second.click('main button[type="submit"]');
  await second.see('[role="alert"]', say('errors-site-in-use'));
  stage.keep('second-window', await second.picture());
  assert.match(await second.address(), /#\/locked$/, 'the second window stays locked');
  await second.close();

  assert.equal(await third, 3, 'a window that cannot sit down at its site leaves with 3');
}
