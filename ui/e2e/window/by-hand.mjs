/**
 * A learner's seat in a window that no driver holds: only there do dialogs of the system show.
 * A driven window says first where things stand on the screen.
 */
import { execFileSync } from 'node:child_process';
import { until } from './webdriver.mjs';

/** Middle of an element on the screen: the window of a screen without a manager stands at 0,0. */
export function placeOf(window, css) {
  return window.run(
    `const { x, y, width, height } = document.querySelector(arguments[0]).getBoundingClientRect();
    return { x: Math.round(x + width / 2), y: Math.round(y + height / 2), top: y, left: x, height };`,
    css,
  );
}

/** Where a learner types the card's number and presses the pictures. */
export async function placesToSignIn(window, card) {
  const field = await placeOf(window, '.card-field input');
  const pictures = [];
  for (const picture of card.pictures) {
    pictures.push(await placeOf(window, `[role="group"] button[aria-label="${picture}"]`));
  }
  return { field, pictures, number: card.number };
}

/** Starts the program again on the sample of before and signs the learner in by hand. */
export async function sitDownByHand(stage, places) {
  const program = stage.start('station', '--sample');
  await program.seen();
  await steady(stage);
  stage.clickOutside(places.field.x, places.field.y);
  stage.atTheScreen('type', '--delay', '20', places.number);
  for (const { x, y } of places.pictures) {
    stage.clickOutside(x, y);
    await stage.rest();
  }
  const home = await steady(stage);
  return { program, home };
}

/** The whole screen as bytes of colours, once it has stopped to change. */
export async function steady(stage) {
  let before = null;
  return until('see the screen stand still', 20_000, async () => {
    const now = screen(stage);
    const same = before !== null && now.equals(before);
    before = now;
    if (same && new Set(now).size > 8) return now;
    await stage.rest();
    return undefined;
  });
}

/** Pixels, grey, a third of the size: small movements of type do not count. */
export function screen(stage) {
  const picture = execFileSync('import', ['-window', 'root', 'png:-'], { env: stage.environment });
  return execFileSync('convert', ['png:-', '-resize', '33%', '-colorspace', 'gray', 'gray:-'], {
    input: picture,
    maxBuffer: 1 << 24,
  });
}

/** Share of pixels that differ clearly. */
export function unlike(one, other) {
  if (one.length !== other.length) return 1;
  let different = 0;
  for (let at = 0; at < one.length; at += 1) {
    if (Math.abs(one[at] - other[at]) > 32) different += 1;
  }
  return different / one.length;
}
