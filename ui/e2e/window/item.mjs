/** An item on the screen, answered through its own controls. */
import { say } from './texts.mjs';

/** What the page script below calls the words of a line: those of the content, without numbers. */
const WORDS = `const words = (line) => (line.querySelector('[lang]') ?? line).textContent.trim();`;

/**
 * Chooses what an explanation said is right, line by line; without one,
 * something that may be wrong.
 */
export async function choose(window, right) {
  const kind = await window.run(`
    const kinds = {
      one: 'main [role="radiogroup"]',
      several: 'main input[type="checkbox"]',
      order: 'main button[data-move]',
      pairs: 'main button[aria-haspopup="listbox"]',
    };
    return Object.keys(kinds).find((kind) => document.querySelector(kinds[kind])) ?? null;
  `);
  await { one, several, order, pairs }[kind](window, right);
}

/** What the explanation on the screen says is right. */
export function rightAnswer(window) {
  const headings = [say('assessment-right-answer'), say('assessment-some-right')];
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
