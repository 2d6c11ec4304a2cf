import { negotiateLanguages } from '@fluent/langneg';

/** The languages of the screens, in the order in which they are offered, by their own names. */
export const languageNames = {
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  it: 'Italiano',
  'pt-PT': 'Português',
  ro: 'Română',
} as const;

export type Language = keyof typeof languageNames;

export const languages = Object.keys(languageNames) as Language[];

/** The language of ours that fits the wanted ones best; English when none does. */
export function fitting(wanted: readonly string[]): Language {
  const [best] = negotiateLanguages(wanted, languages, {
    defaultLocale: 'en',
    strategy: 'lookup',
  });
  return best as Language;
}

/** What a language calls itself; the tag for one that we do not know. */
export function ownName(tag: string): string {
  return languageNames[tag as Language] ?? tag;
}
