/**
 * Learner mode with a window manager: full screen, and closed by staff only. A second start
 * brings the first window to the front.
 */
import assert from 'node:assert/strict';
import { Sample, Staff } from './staff.mjs';
import { say } from './texts.mjs';
import { until } from './webdriver.mjs';

export default async function tell(stage) {
  await stage.manage();
  let window = await stage.open('station', { args: ['--kiosk'] });
  const sample = new Sample(window);
  await sample.make();
  const { passphrase } = await sample.notes('Ana');
  await until('see the window fill the screen', 10_000, () =>
    stage.shape() === '1366x768+0+0' ? true : undefined,
  );
  await stage.shoot('held');

  stage.closeWindow();
  stage.pressOutside('alt+F4');
  await stage.rest();
  await window.see('h1');
  assert.equal(stage.shape(), '1366x768+0+0', 'nobody closes it');

  const staff = new Staff(window);
  await staff.signIn(passphrase);
  await staff.open('computer');
  await window.click('main button', say('window-leave'));
  await until('see the window leave full screen', 10_000, () =>
    stage.shape() === '1366x768+0+0' ? undefined : true,
  );
  stage.keep('held-computer', await window.picture());

  await stage.cover();
  const second = stage.start('station');
  assert.equal(await second.ended(), 0, 'a second start ends by itself');
  await until('see the first window in front', 5000, () =>
    stage.inFront() === 'Footbridge' ? true : undefined,
  );

  // It may be gone before the driver has its answer; that it has gone is seen from outside.
  await window.click('main button', say('window-close')).catch(() => undefined);
  await until('see the program end', 10_000, () => (stage.running() ? undefined : true));
  await window.close().catch(() => undefined);

  // 74: told to end by the system, it ends, and the next start finds everything.
  window = await stage.open('station', { args: ['--kiosk', '--sample'] });
  await window.see('h1');
  process.kill(stage.pid(), 'SIGTERM');
  await until('see the program end', 10_000, () => (stage.running() ? undefined : true));
  await window.close().catch(() => undefined);
}
