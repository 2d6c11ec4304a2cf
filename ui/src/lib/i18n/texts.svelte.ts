import { FluentBundle, FluentResource } from '@fluent/bundle';
import { createContext, untrack } from 'svelte';
import type { CoreError } from '$lib/host';
import type { TextKey, Texts as Catalogue } from './keys';
import { fitting, type Language } from './languages';

const files = import.meta.glob<string>('../../../../locales/*/*.ftl', {
  query: '?raw',
  import: 'default',
});

type Arguments<K extends TextKey> = Catalogue[K] extends null ? [] : [Catalogue[K]];

/** The texts of the screens in the language chosen now; every language has them all. */
export class TextSource {
  language = $state<Language>('en');
  #bundle = $state.raw<FluentBundle | null>(null);

  /** True once the texts can be shown. */
  get ready(): boolean {
    return this.#bundle !== null;
  }

  /** Loads a language and shows it; `lang` of the page follows. */
  async choose(wanted: string): Promise<void> {
    const language = fitting([wanted]);
    if (untrack(() => this.ready && language === this.language)) return;
    const bundle = await load(language);
    this.language = language;
    this.#bundle = bundle;
    document.documentElement.lang = language;
  }

  /** The text for a key. Reactive: it changes with the language. */
  t = <K extends TextKey>(key: K, ...args: Arguments<K>): string =>
    this.#format(key, null, args[0] ?? undefined) ?? key;

  /** What went wrong, and what to do about it. */
  problem = (error: CoreError): { text: string; hint: string | null } => {
    const key = `errors-${error.code}`;
    const args = withNumbers(error.args);
    const text = this.#format(key, null, args);
    if (text === null) return { text: this.t('common-error-unknown'), hint: null };
    return { text, hint: this.#format(key, 'hint', args) };
  };

  /** The text of a code that the core gave; none where the code is not known here. */
  coded = (key: string, args: Record<string, string>): string | null =>
    this.#format(key, null, withNumbers(args));

  /** A point in time as people say it: weekday, day and hour. */
  when = (at: string): string =>
    new Intl.DateTimeFormat(this.#region, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      hour: '2-digit',
      minute: '2-digit',
    }).format(new Date(at));

  /** The same with its year, where the year is in question. */
  whenInFull = (at: string): string =>
    new Intl.DateTimeFormat(this.#region, { dateStyle: 'long', timeStyle: 'short' }).format(
      new Date(at),
    );

  /** A number, with at most one place behind the comma. */
  number = (value: number): string =>
    new Intl.NumberFormat(this.#region, { maximumFractionDigits: 1 }).format(value);

  /** A number in hundredths, always with both places. */
  hundredths = (value: number): string =>
    new Intl.NumberFormat(this.#region, {
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
    }).format(value / 100);

  /** The day alone. */
  day = (at: string): string =>
    new Intl.DateTimeFormat(this.#region, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
    }).format(new Date(at));

  /** A day of the calendar, written `2026-11-22`, as people say it. */
  civilDay = (day: string): string =>
    new Intl.DateTimeFormat(this.#region, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    }).format(new Date(`${day}T00:00:00Z`));

  /** English dates the European way, day before month. */
  get #region(): string {
    return this.language === 'en' ? 'en-GB' : this.language;
  }

  #format(
    key: string,
    attribute: string | null,
    args: Record<string, string | number> | undefined,
  ): string | null {
    const bundle = this.#bundle;
    const message = bundle?.getMessage(key);
    const pattern = attribute ? message?.attributes[attribute] : message?.value;
    return bundle && pattern ? bundle.formatPattern(pattern, args ?? {}, []) : null;
  }
}

/** On the wire all arguments are text; plurals need numbers. */
function withNumbers(args: Record<string, string>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name, /^\d{1,9}$/.test(value) ? +value : value]),
  );
}

async function load(language: Language): Promise<FluentBundle> {
  // All our languages are written from left to right: isolating marks would only disturb.
  const bundle = new FluentBundle(language, { useIsolating: false });
  const folder = `/locales/${language}/`;
  const sources = await Promise.all(
    Object.entries(files)
      .filter(([path]) => path.includes(folder))
      .map(([, read]) => read()),
  );
  for (const source of sources) bundle.addResource(new FluentResource(source));
  return bundle;
}

export const [getTexts, setTexts] = createContext<TextSource>();
