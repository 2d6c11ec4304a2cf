/** What axe-core finds on the page that the window shows now. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const source = readFileSync(
  join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'),
  'utf8',
);
const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Fails unless the page keeps every rule of WCAG 2.2 A and AA that a program can check. */
export async function assertAccessible(window, what) {
  if (!(await window.run('return "axe" in window'))) await window.run(source);
  const { passed, broken } = await window.runAsync(
    `const [tags, done] = arguments;
    axe.run(document, { runOnly: { type: 'tag', values: tags } }).then(
      ({ passes, violations }) => done({
        passed: passes.length,
        broken: violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')),
      }),
      (failure) => done({ passed: 0, broken: [String(failure)] }),
    );`,
    STANDARD,
  );
  assert.deepEqual(broken, [], `${what} keeps WCAG 2.2 AA`);
  assert.ok(passed > 5, `${what} was looked at: ${passed} rules`);
}
