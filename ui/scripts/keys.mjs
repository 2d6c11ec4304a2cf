// Writes the type of all texts from locales/en: a missing key or argument fails `npm run check`.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FluentResource } from '@fluent/bundle';

const locales = fileURLToPath(new URL('../../locales/en', import.meta.url));
const out = fileURLToPath(new URL('../src/lib/i18n/keys.ts', import.meta.url));

/** Names of the arguments that a pattern uses, selectors included. */
function argumentsOf(node, found = new Set()) {
  if (Array.isArray(node)) node.forEach((child) => argumentsOf(child, found));
  else if (node && typeof node === 'object') {
    if (node.type === 'var') found.add(node.name);
    Object.values(node).forEach((child) => argumentsOf(child, found));
  }
  return found;
}

const lines = [];
for (const file of readdirSync(locales).sort()) {
  if (!file.endsWith('.ftl')) continue;
  for (const message of new FluentResource(readFileSync(join(locales, file), 'utf8')).body) {
    if (message.id.startsWith('-')) continue;
    const names = [...argumentsOf(message.value)].sort();
    const type = names.length ? `{ ${names.map((n) => `${n}: TextValue`).join('; ')} }` : 'null';
    lines.push(`  '${message.id}': ${type};`);
  }
}

writeFileSync(
  out,
  `// Written by \`npm run keys\` from locales/en. Do not edit.

export type TextValue = string | number;

/** Every text and the arguments that it needs. */
export interface Texts {
${lines.join('\n')}
}

export type TextKey = keyof Texts;
`,
);
