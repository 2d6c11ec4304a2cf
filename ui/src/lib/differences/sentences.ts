import { CoreError, type Difference } from '$lib/host';
import type { TextKey, TextSource } from '$lib/i18n';

/** Lines that stand alone: one sentence, and what to know about it. */
export type Finding = Exclude<Difference, { kind: 'register' | 'joined' }>;

export interface Sentence {
  text: string;
  note: string;
}

type Said = Pick<TextSource, 't' | 'problem'> & {
  /** A moment in a few words. */
  when: (at: string) => string;
};

const reasonTexts: Record<string, TextKey> = {
  restored: 'differences-restored',
  'other-machine': 'differences-other-machine',
  'set-back': 'differences-set-back',
  copied: 'differences-copy-parted',
};

/** The sentence for a line of the list. */
export function sentenceOf(line: Finding, { t, problem, when }: Said): Sentence {
  if (line.kind === 'refused') {
    // The list keeps the code and not its details: the name of the file stands for them.
    const args = { detail: line.file, path: line.file, needs: '–', version: '–' };
    const { text, hint } = problem(new CoreError({ code: line.code, args }));
    const note = { file: line.file, when: when(line.since), last: when(line.last) };
    return { text: [text, hint].filter(Boolean).join(' '), note: t('differences-last', note) };
  }
  const site = line.site ?? t('differences-site-unknown');
  switch (line.kind) {
    case 'fork':
      return { text: t('differences-fork', { site }), note: '' };
    case 'copiedSite':
      return { text: t('differences-copied', { site }), note: '' };
    case 'newEpoch':
      return {
        text: t((reasonTexts[line.reason] ?? 'differences-restored') as 'differences-restored', {
          site,
        }),
        note: when(line.at),
      };
    case 'gap': {
      const { first, last } = line;
      return {
        text: t('differences-gap', { site, first, last, count: last - first + 1 }),
        note: '',
      };
    }
    case 'clockDoubt':
      return {
        text: t(line.ahead ? 'differences-clock-ahead' : 'differences-clock-behind', { site }),
        note: t('differences-clock-note', { said: when(line.said), taken: when(line.taken) }),
      };
    case 'putAside':
      return {
        text: t('differences-aside', { site, count: line.events }),
        note: t('differences-since', { when: when(line.since) }),
      };
  }
}
