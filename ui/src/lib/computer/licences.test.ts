import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { allParts, fitting } from './licences';

const root = join(import.meta.dirname, '../../../..');
const parts = await allParts();
const has = (name: string) => parts.some((part) => part.name === name);

it('finds by name and licence', () => {
  expect(fitting(parts, 'age mit').map(({ name }) => name)).toContain('age');
  expect(fitting(parts, 'OFL hyper')[0]?.licence).toBe('OFL-1.1');
  expect(fitting(parts, 'no such part')).toEqual([]);
  expect(fitting(parts, ' ')).toHaveLength(parts.length);
});

it('names every package whose code is in the pages, each with its licence', () => {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'ui/package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  for (const name of [...Object.keys(dependencies), 'svelte']) expect(has(name), name).toBe(true);
  expect(parts.filter(({ licence }) => !licence)).toEqual([]);
});

it('names what the core and the print are built on', () => {
  for (const name of ['rusqlite', 'age', 'argon2', 'ed25519-dalek', 'tauri', 'typst', 'zip'])
    expect(has(name), `${name}: run \`npm run licences\``).toBe(true);
});
