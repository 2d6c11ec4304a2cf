/** An item on the screen, answered through its own controls. */
import { say } from './texts.mjs';

/** What the page script below calls the words of a line: those of the content, without numbers. */
const WORDS = `const words = (line) => (line.querySelector('[lang]') ?? line).textContent.trim();`;

/**
 * Chooses what an explanation said is right, line by line; without one,
 * something that may be wrong.
 */
export async function choose(window, right) {
  const kind = await formOf(window);
  await { typed, done, judged, one, several, order, pairs }[kind](window, right);
}

/** Which controls the item on the screen is answered with. */
export function formOf(window) {
  return window.run(`
    const kinds = {
      typed: 'main .typed input',
      done: 'main .done',
      judged: 'main .verdict',
      one: 'main [role="radiogroup"]',
      several: 'main input[type="checkbox"]',
      order: 'main button[data-move]',
      pairs: 'main button[aria-haspopup="listbox"]',
    };
    return Object.keys(kinds).find((kind) => document.querySelector(kinds[kind])) ?? null;
  `);
}

/** What the explanation on the screen says is right. */
export function rightAnswer(window) {
  const headings = ['right-answer', 'some-right', 'model'].map((name) => say(`assessment-${name}`));
  return window.run(
    `${WORDS}
    for (const heading of arguments[0]) {
      const found = [...document.querySelectorAll('main h2')].find(
        (one) => one.textContent.trim() === heading,
      );
      if (found) return [...found.parentElement.querySelectorAll('li')].map(words);
    }
    throw new Error('no right answer is shown');`,
    headings,
  );
}

function lines(window, css) {
  return window.run(
    `${WORDS}
    return [...document.querySelectorAll(arguments[0])].map((line) => ({
      line,
      words: words(line),
      chosen: line.querySelector('input')?.checked ?? false,
    }));`,
    css,
  );
}

function typed(window, right) {
  return window.type('main .typed input', right ? right[0] : '1');
}

/** What a trainer judges: it was done, whatever was written. */
async function done(window) {
  const [{ line }] = await lines(window, 'main .done label');
  await window.press(line);
}

/** True or false, and then the reason, if one is asked for. */
async function judged(window, right = [say('assessment-false')]) {
  const group = (place) => `main [role="radiogroup"]:nth-of-type(${place}) label`;
  const verdicts = await lines(window, group(1));
  await window.press(verdicts.find(({ words }) => words === right[0]).line);
  const reasons = await lines(window, group(2));
  const wanted = reasons.find(({ words }) => words === right[1]) ?? reasons[0];
  if (wanted) await window.press(wanted.line);
}

async function one(window, right) {
  const options = await lines(window, 'main label');
  const wanted = right ? options.find(({ words }) => words === right[0]) : options[0];
  await window.press(wanted.line);
}

async function several(window, right) {
  const options = await lines(window, 'main label');
  for (const [index, { line, words, chosen }] of options.entries()) {
    const wanted = right ? right.includes(words) : index === 0;
    if (wanted !== chosen) await window.press(line);
  }
}

async function order(window, right = []) {
  for (const [to, wanted] of right.entries()) {
    const at = (await lines(window, 'main li')).findIndex(({ words }) => words === wanted);
    for (let now = at; now > to; now -= 1) {
      await window.click(
        `main button[aria-label="${say('assessment-move-up', { text: wanted })}"]`,
      );
    }
  }
}

async function pairs(window, right) {
  const rows = await lines(window, 'main li');
  for (const [index, { words }] of rows.entries()) {
    const partner = right?.find((line) => line.startsWith(`${words} → `))?.split(' → ')[1];
    await window.click(`main li:nth-child(${index + 1}) button`);
    if (partner) await window.click('main [role="option"]', partner);
    else await window.click(`main [role="option"]:nth-child(${index + 1})`);
  }
}
