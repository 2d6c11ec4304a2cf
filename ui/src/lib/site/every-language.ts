import { FluentBundle, FluentResource } from '@fluent/bundle';
import { languages, type Language } from '$lib/i18n';

const files = import.meta.glob<string>('../../../../locales/*/site.ftl', {
  query: '?raw',
  import: 'default',
});

/** What the locked page says, in one language. */
export interface LockedText {
  language: Language;
  ask: string;
  safe: string;
}

/** What the locked page says, in every language at once: nobody can choose one yet. */
export async function lockedTexts(): Promise<LockedText[]> {
  return Promise.all(languages.map(async (language) => ({ language, ...(await read(language)) })));
}

async function read(language: Language): Promise<{ ask: string; safe: string }> {
  const source = await files[`../../../../locales/${language}/site.ftl`]?.();
  const bundle = new FluentBundle(language, { useIsolating: false });
  bundle.addResource(new FluentResource(source ?? ''));
  const say = (key: string) => {
    const pattern = bundle.getMessage(key)?.value;
    return pattern ? bundle.formatPattern(pattern) : '';
  };
  return { ask: say('site-locked'), safe: say('site-locked-safe') };
}
