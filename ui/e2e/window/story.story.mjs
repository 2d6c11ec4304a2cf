/**
 * The main job in the real window: from an empty folder to a result that has
 * arrived at the centre, with the power gone in the middle.
 */
import assert from 'node:assert/strict';
import { assertAccessible } from './accessible.mjs';
import { Learner } from './learner.mjs';
import { Sample, Staff } from './staff.mjs';
import { say } from './texts.mjs';
import { until } from './webdriver.mjs';

const NAME = 'Ana';
const ticks = ['saved', 'stick', 'arrived'].map((tick) => say(`classes-tick-${tick}`));

export default async function tell(stage) {
  let window = await stage.open('station');
  const sample = () => new Sample(window);
  const staff = () => new Staff(window);
  const look = async (what) => {
    await assertAccessible(window, what);
    stage.keep(`story-${what}`, await window.picture());
  };

  await sample().make();
  const { card, passphrase } = await sample().notes(NAME);
  await look('sign-in');

  const ana = new Learner(card);
  await ana.signIn(window);
  await look('home');
  await ana.goOnByKeyboard();
  await assertPainted(stage, window);
  await look('step');
  await ana.readToPractice();
  await ana.practise();
  await ana.next();

  for (let answered = 0; answered < 4; answered += 1) await ana.answer();
  await look('check');
  const before = ana.page;
  assert.equal(before.place, say('assessment-check-number', { number: 5, count: 12 }));

  await stage.kill(window);
  window = await stage.open('station');
  await ana.signIn(window);
  await window.see('.note', say('learning-interrupted'));
  await ana.goOnByKeyboard();
  assert.deepEqual(ana.page, before, 'she is back at the same item');

  const rounds = await ana.finishCheck();
  assert.ok(rounds > 1, 'a wrong answer is explained and comes again');
  await look('unit-counts');
  await ana.finish();

  await staff().signIn(passphrase);
  assert.deepEqual(await staff().ticks(NAME), ticks.slice(0, 1));
  await look('class');
  await staff().exchange();
  await look('exchange');

  await sample().sit('centre');
  await staff().exchange();
  await window.click('main a', say('exchange-to-sites'));
  await staff().admitAll();
  await staff().row('Station 1');
  await staff().exchange();
  await staff().open('overview');
  const row = (await staff().row(NAME)).join('\n');
  assert.ok(row.includes(say('classes-stage-counts')), row);
  assert.ok(row.includes('Station 1'), row);
  await look('overview');

  await sample().sit('station1');
  await staff().signIn(passphrase);
  await staff().exchange();
  await staff().open('class');
  assert.deepEqual(await staff().ticks(NAME), ticks);
  stage.keep('story-arrived', await window.picture());

  await window.close();
}

/** The picture of a step came out of the pack and is on the screen, not only in the page. */
async function assertPainted(stage, window) {
  const picture = await until('see the picture of the step loaded', 10_000, async () => {
    const loaded = await window.run(`
      const picture = document.querySelector('main figure img');
      if (!picture?.complete || picture.naturalWidth === 0) return null;
      const { x, y, width, height } = picture.getBoundingClientRect();
      return { address: picture.src, part: { x, y, width, height } };
    `);
    return loaded ?? undefined;
  });
  assert.match(picture.address, /^pack:\/\/localhost\/[0-9a-f]{64}$/);
  await stage.seePainted(window, picture.part);
}
