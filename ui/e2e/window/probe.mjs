/** What a page of an attacker tries in the window, line by line. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plant, TITLE } from './hostile/pack.mjs';
import { sitDown } from './seat.mjs';
import { until } from './webdriver.mjs';

/** So many attacks stand in the page; fewer told mean that one of them stopped the page itself. */
const ATTACKS = readFileSync(join(import.meta.dirname, 'hostile/page.html'), 'utf8')
  .split('const attacks = {')[1]
  .split('\n  };')[0]
  .match(/^ {4}(?:'[^']+'|[a-z]+): /gm).length;

/** Sits down at the first step, with a page in it. */
export async function sitAtPage(stage, name, beforeSignIn) {
  const samples = plant(`${stage.folder('packs')}/${name}`, name);
  const seat = await sitDown(stage, { samples, beforeSignIn });
  await seat.window.run(
    `window.__told = [];
    addEventListener('message', ({ data, origin }) => window.__told.push({ ...data, origin }));`,
  );
  return seat;
}

/** Opens the page and listens to what it tells; gives each line with whether it was blocked. */
export async function probe(stage, beforeSignIn) {
  const seat = await sitAtPage(stage, 'page', beforeSignIn);
  const { window, learner } = seat;
  const before = new Set(stage.census());
  await learner.goOnByKeyboard();
  const address = await window.address();
  await window.see('iframe');
  const told = await until('hear the page out', 60_000, async () => {
    const said = await window.run('return window.__told');
    return said.some(({ done }) => done) ? said : undefined;
  });
  const lines = told.filter(({ line }) => line).map(({ line, blocked }) => ({ line, blocked }));
  const outside = [
    { line: 'no window opened', blocked: stage.census().every((id) => before.has(id)) },
    { line: 'the window shows the same page', blocked: (await window.address()) === address },
    { line: 'every message has no origin', blocked: told.every(({ origin }) => origin === 'null') },
    {
      line: 'the frame around it is in sight',
      blocked: await window.run(
        `const frame = document.querySelector('iframe').closest('section');
        return frame.innerText.includes(arguments[0]) && frame.querySelector('header').checkVisibility();`,
        TITLE,
      ),
    },
    {
      line: 'the core answers',
      blocked: await window.runAsync(
        `const [done] = arguments;
        window.__TAURI_INTERNALS__.invoke('rpc', { command: 'desk.state', request: {} })
          .then(({ phase }) => done(phase === 'learner'), () => done(false));`,
      ),
    },
    {
      line: 'the key of the commands is in no log',
      blocked: !stage.printed().includes('__TAURI_INVOKE_KEY__'),
    },
  ];
  return { ...seat, lines: [...lines, ...outside], told: lines.length, expected: ATTACKS };
}
