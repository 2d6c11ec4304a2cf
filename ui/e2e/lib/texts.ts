/** The texts of the screens, read from the same files, so that a journey runs in every language. */
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TextKey, Texts } from '../../src/lib/i18n/keys';

type Arguments<K extends TextKey> = Texts[K] extends null ? [] : [Texts[K]];

const locales = join(import.meta.dirname, '../../../locales');

/** The language of this run. */
export const language = process.env.FOOTBRIDGE_E2E_LANG ?? 'en';

/** What a language calls itself on the first page. */
export const ownName = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  it: 'Italiano',
  'pt-PT': 'Português',
  ro: 'Română',
}[language]!;

const bundle = new FluentBundle(language, { useIsolating: false });
for (const file of readdirSync(join(locales, language))) {
  bundle.addResource(new FluentResource(readFileSync(join(locales, language, file), 'utf8')));
}

/** The text for a key, as the screen says it. */
export function say<K extends TextKey>(key: K, ...args: Arguments<K>): string {
  return format(key, bundle.getMessage(key)?.value, args[0] ?? {});
}

/** The sentence for a refusal of the core, and what to do about it. */
export function refusal(code: string): { text: string; hint: string } {
  const key = `errors-${code}`;
  const message = bundle.getMessage(key);
  return {
    text: format(key, message?.value, {}),
    hint: format(`${key}.hint`, message?.attributes.hint, {}),
  };
}

/** What to do about a refusal of the core. */
export function remedy(code: string): string {
  const key = `errors-${code}`;
  return format(`${key}.hint`, bundle.getMessage(key)?.attributes.hint, {});
}

/** The fixed part of a text before its first argument. */
export function start(key: TextKey): RegExp {
  const pattern = bundle.getMessage(key)?.value;
  const first = Array.isArray(pattern) ? pattern[0] : pattern;
  if (typeof first !== 'string') throw new Error(`${key} does not begin with words`);
  return new RegExp(`^${escaped(first)}`);
}

export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

type Pattern = Parameters<FluentBundle['formatPattern']>[0];

function format(key: string, pattern: Pattern | null | undefined, args: object): string {
  if (!pattern) throw new Error(`${key} is missing in ${language}`);
  return bundle.formatPattern(pattern, args as Record<string, string | number>);
}
