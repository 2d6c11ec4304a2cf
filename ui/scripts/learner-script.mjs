/**
 * How much script the learner's part of the program is: everything that her pages, the sign-in and
 * the locked page can load, with the texts of the longest language, each file packed by gzip. Reads the last build.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const ui = join(import.meta.dirname, '..');
const client = join(ui, '.svelte-kit/output/client');
const app = '.svelte-kit/generated/client-optimized/app.js';
const HERS = /^\/(learn(\/.*)?|sign-in|locked)?$/;

/** Bytes by part: her `pages`, the `texts`, and both as `all`. */
export function learnerScript() {
  const manifest = JSON.parse(readFileSync(join(client, '.vite/manifest.json'), 'utf8'));
  const pages = reached(manifest, [
    'node_modules/@sveltejs/kit/src/runtime/client/entry.js',
    ...nodes(),
  ]);
  const [part, texts] = [packed(manifest, pages), longestTexts(manifest)];
  return { pages: part, texts, all: part + texts };
}

/** Layouts and pages of hers, as the build numbers them. */
function nodes() {
  const text = readFileSync(join(ui, app), 'utf8');
  const dictionary = /dictionary = \{([\s\S]*?)\};/.exec(text)[1];
  const lines = [...dictionary.matchAll(/"([^"]*)": \[([^\n]*)\],?\n/g)];
  const hers = lines.filter(([, route]) => HERS.test(route));
  if (hers.length < 10) throw new Error(`only ${hers.length} pages of learners were found`);
  const numbers = hers.flatMap(([, , list]) =>
    [...list.matchAll(/\d+/g)].map(([number]) => number),
  );
  // The first two are the outermost layout and the page of errors.
  return [app, ...new Set(['0', '1', ...numbers])].map((one) =>
    one === app ? one : `.svelte-kit/generated/client-optimized/nodes/${one}.js`,
  );
}

/** What these need, and what that needs; texts and pages are loaded only when somebody goes there. */
function reached(manifest, from) {
  const found = new Set();
  const open = [...from];
  while (open.length > 0) {
    const name = open.pop();
    if (found.has(name)) continue;
    const entry = manifest[name];
    if (!entry) throw new Error(`${name} is not in the build`);
    found.add(name);
    open.push(...(entry.imports ?? []));
    const later = name === app ? [] : (entry.dynamicImports ?? []);
    open.push(...later.filter((one) => !one.includes('locales/')));
  }
  return [...found];
}

function longestTexts(manifest) {
  const sizes = new Map();
  for (const name of Object.keys(manifest)) {
    const language = /locales\/([^/]+)\//.exec(name)?.[1];
    if (language) sizes.set(language, (sizes.get(language) ?? 0) + packed(manifest, [name]));
  }
  return Math.max(...sizes.values());
}

function packed(manifest, names) {
  const files = new Set(
    names.map((name) => manifest[name].file).filter((file) => file.endsWith('.js')),
  );
  const size = (file) => gzipSync(readFileSync(join(client, file)), { level: 9 }).length;
  return [...files].reduce((sum, file) => sum + size(file), 0);
}
