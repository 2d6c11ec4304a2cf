/**
 * The page of an attacker, driven and by hand: what it tells of its own attacks, and what opens
 * when a person presses on everything in it. The last line counts both.
 */
import { placeOf, placesToSignIn, sitDownByHand } from './by-hand.mjs';
import { probe } from './probe.mjs';
import { Stage } from './stage.mjs';

/** A person presses here and there, so close that no field of the page is missed. */
const STEP = 14;
const DOWN = 280;
/** The page tries everything by itself in this time. */
const TRYING_MILLIS = 30_000;

const stage = await Stage.set();
const lines = [];
try {
  let places;
  const driven = await probe(stage, async (window, card) => {
    places = await placesToSignIn(window, card);
  });
  lines.push(...driven.lines);
  lines.push({
    line: `the page told of all ${driven.expected} attacks`,
    blocked: driven.told === driven.expected,
  });
  scrollDown();
  await stage.rest();
  const frame = await placeOf(driven.window, 'iframe');
  await stage.shoot('probe');
  await driven.window.close();
  lines.push(...(await byHand(places, frame)));
} catch (failure) {
  console.log(failure.stack);
  console.log(`the screen: ${await stage.shoot('probe-failed')}\n${stage.printed()}`);
  process.exitCode = 1;
} finally {
  stage.strike();
}

for (const { line, blocked } of lines) console.log(`${blocked ? 'blocked' : 'WORKED '} ${line}`);
const blocked = lines.filter((line) => line.blocked).length;
console.log(`probe: lines=${lines.length} blocked=${blocked}`);
if (lines.length === 0 || blocked !== lines.length) process.exitCode = 1;

/** Where no driver holds the window, dialogs of the system would show. */
async function byHand(places, frame) {
  const { program } = await sitDownByHand(stage, places);
  const known = new Set(stage.census());
  const opened = () => {
    const found = stage.census().filter((id) => !known.has(id));
    found.forEach((id) => known.add(id));
    return found.length;
  };
  stage.pressOutside('Tab');
  stage.pressOutside('Return');
  await new Promise((resolve) => setTimeout(resolve, TRYING_MILLIS));
  const alone = { line: 'by itself it opened no window', blocked: opened() === 0 };
  scrollDown();
  await stage.shoot('probe-by-hand');
  const pressed = [];
  for (let y = frame.top + 4; y < frame.top + DOWN && y < 760; y += STEP) {
    stage.clickOutside(frame.left + 40, Math.round(y));
    await stage.rest();
    pressed.push({ line: `pressed in the page at ${Math.round(y)}`, blocked: opened() === 0 });
  }
  const navigated =
    /^(navigation|page load): (?!tauri:|pack:\/\/localhost\/page\/)\S+ allowed=true/m;
  return [
    alone,
    ...pressed,
    { line: 'the window went nowhere else', blocked: !navigated.test(stage.printed()) },
    { line: 'the program still runs', blocked: program.running() },
    {
      line: 'the key of the commands is in no log, by hand either',
      blocked: !stage.printed().includes('__TAURI_INVOKE_KEY__'),
    },
  ];
}

function scrollDown() {
  for (let turn = 0; turn < 20; turn += 1) stage.clickOutside(60, 400, 5);
}
