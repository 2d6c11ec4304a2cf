import { FluentResource } from '@fluent/bundle';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from './languages';

const root = join(import.meta.dirname, '../../../..');

/** Files that learners read: at most twelve words in a sentence. */
const forLearners = ['desk', 'learning', 'assessment', 'review'];

interface Text {
  file: string;
  /** The key, or the key and its attribute: `errors-x.hint`. */
  key: string;
  pattern: unknown;
}

function texts(language: string): Text[] {
  const folder = join(root, 'locales', language);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ftl'))
    .flatMap((name) => {
      const file = name.slice(0, -'.ftl'.length);
      const { body } = new FluentResource(readFileSync(join(folder, name), 'utf8'));
      return body.flatMap(({ id, value, attributes }) => [
        { file, key: id, pattern: value as unknown },
        ...Object.entries(attributes).map(([attribute, pattern]) => ({
          file,
          key: `${id}.${attribute}`,
          pattern: pattern as unknown,
        })),
      ]);
    });
}

/** Names of the arguments that a pattern uses, selectors included. */
function argumentsOf(node: unknown, found = new Set<string>()): Set<string> {
  if (typeof node !== 'object' || node === null) return found;
  const { type, name } = node as { type?: unknown; name?: unknown };
  if (type === 'var' && typeof name === 'string') found.add(name);
  for (const child of Object.values(node)) argumentsOf(child, found);
  return found;
}

/** The fixed words of a pattern, one string for each form of a plural. */
function forms(pattern: unknown): string[] {
  if (typeof pattern === 'string') return [pattern];
  if (!Array.isArray(pattern)) return [];
  return pattern.reduce<string[]>(
    (before, part: unknown) => {
      const variants = (part as { variants?: { value: unknown }[] }).variants;
      const after =
        typeof part === 'string'
          ? [part]
          : variants
            ? variants.flatMap(({ value }) => forms(value))
            : ['x'];
      return before.flatMap((start) => after.map((end) => start + end));
    },
    [''],
  );
}

function keysAndArguments(language: string): string[] {
  return texts(language)
    .filter(({ key }) => !key.startsWith('-'))
    .map(({ key, pattern }) => `${key} ${[...argumentsOf(pattern)].sort().join(' ')}`.trim())
    .sort();
}

/** All sources that may name a text. */
function sources(folder: string): string {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(rs|ts|svelte)$/.test(entry.name))
    .filter((entry) => !/node_modules|target|\.svelte-kit/.test(entry.parentPath))
    .filter((entry) => entry.name !== 'keys.ts' && !entry.name.endsWith('.test.ts'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}

describe.each(languages)('the texts in %s', (language) => {
  it('begin with the name of their file, and stand only once', () => {
    const all = texts(language).filter(({ key }) => !key.includes('.'));
    const misplaced = all.filter(({ file, key }) => !key.replace(/^-/, '').startsWith(`${file}-`));
    expect(misplaced.map(({ file, key }) => `${file}.ftl: ${key}`)).toEqual([]);
    expect(all.length).toBe(new Set(all.map(({ key }) => key)).size);
  });

  it('are the same as in English, with the same arguments', () => {
    expect(keysAndArguments(language)).toEqual(keysAndArguments('en'));
  });

  it('are parsed to the last line', () => {
    const folder = join(root, 'locales', language);
    for (const name of readdirSync(folder)) {
      const source = readFileSync(join(folder, name), 'utf8');
      // The parser drops what it does not understand; the number of keys shows it.
      const written = source.match(/^-?[a-z][a-z0-9-]* =/gm) ?? [];
      expect(new FluentResource(source).body.length, `${language}/${name}`).toBe(written.length);
    }
  });

  it('that learners read keep to twelve words a sentence', () => {
    const long = texts(language)
      .filter(({ file }) => forLearners.includes(file))
      .flatMap(({ key, pattern }) => forms(pattern).map((form) => ({ key, form })))
      .filter(({ form }) => form.split(/[.!?:]\s/).some((one) => words(one) > 12));
    expect(long).toEqual([]);
  });
});

function words(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length;
}

it('every text is used somewhere', () => {
  const screens = sources(join(root, 'ui/src'));
  const rust = ['crates', 'signing', 'src-tauri'].map((name) => sources(join(root, name))).join('');
  // `desk-picture-${name}` uses all texts that begin with desk-picture-.
  const prefixes = [...screens.matchAll(/`([a-z]+-[a-z0-9-]*)\$\{/g)].map((match) => match[1]!);
  const used = (key: string) =>
    screens.includes(`'${key}'`) ||
    rust.includes(`"${key}"`) ||
    prefixes.some((prefix) => prefix !== 'errors-' && key.startsWith(prefix));
  // The core walks all its codes through errors.ftl; terms and attributes go with their texts.
  const unused = texts('en')
    .filter(({ file, key }) => file !== 'errors' && !/^-|\./.test(key))
    .filter(({ key }) => !used(key));
  expect(unused.map(({ key }) => key)).toEqual([]);
});
