/** Staff at a centre drag a folder into the window; at a station nothing comes of it. */
import assert from 'node:assert/strict';
import { Sample, Staff } from './staff.mjs';
import { say } from './texts.mjs';

export default async function tell(stage) {
  const window = await stage.open('folder');
  const sample = new Sample(window);
  await sample.make();
  const { passphrase } = await sample.notes('Ana');
  const folder = stage.folder('gate stick');
  const dropped = () => stage.python('screen.py', 'drop-folder', folder);

  const staff = new Staff(window);
  await staff.signIn(passphrase);
  await staff.open('exchange');
  assert.match(dropped(), /asked=0/, 'a station asks for nothing that is dropped');

  await sample.sit('centre');
  await staff.open('sites');
  assert.match(dropped(), /asked=1/);
  await window.see('main', say('exchange-folder-drag'));
  await window.see('main li', 'gate stick');
  stage.keep('folder', await window.picture());
  await window.close();
}
