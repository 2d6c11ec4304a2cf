import type { CameIn, WentOut } from '$lib/host';
import type { TextSource } from '$lib/i18n';

export type Sign =
  'pack' | 'statement' | 'receipt' | 'people' | 'asking' | 'sent' | 'back' | 'carried' | 'aside';

/** A line of the report: what it is, and what to know about it. */
export interface Line {
  sign: Sign;
  text: string;
  note: string;
}

/** What came in, in the words of the report. */
export function cameInLine(line: CameIn, { t, when }: Pick<TextSource, 't' | 'when'>): Line {
  switch (line.kind) {
    case 'pack':
      return {
        sign: 'pack',
        text: t('exchange-in-pack', { title: line.title, version: line.version }),
        note: t('exchange-in-pack-note'),
      };
    case 'olderProgramme':
      return {
        sign: 'pack',
        text: t('exchange-in-older-programme'),
        note: t('exchange-in-older-programme-note'),
      };
    case 'notForThisComputer':
      return {
        sign: 'pack',
        text: t('exchange-out-packs', { packs: line.packs }),
        note: t('exchange-in-not-for-this-note'),
      };
    case 'statement':
      return {
        sign: 'statement',
        text: t('exchange-statement'),
        note: t('exchange-in-statement-note', { sites: line.sites }),
      };
    case 'receipt': {
      const until = t('exchange-in-receipt-until', { when: when(line.centreTime) });
      return {
        sign: 'receipt',
        text:
          line.open === 0
            ? t('exchange-in-receipt-all')
            : t('exchange-in-receipt-some', { arrived: line.arrived }),
        note:
          line.open === 0 ? until : t('exchange-in-receipt-open', { open: line.open, when: until }),
      };
    }
    case 'bundle': {
      return {
        sign: 'people',
        text:
          line.learners > 0
            ? t('exchange-in-work', { learners: line.learners })
            : t('exchange-in-bundle'),
        note: `${from(line.site, t)}, ${t('exchange-in-new', { events: line.events })}`,
      };
    }
    case 'learner':
      return {
        sign: 'people',
        text: t('exchange-in-learner'),
        note: t('exchange-in-new', { events: line.events }),
      };
    case 'ownWork':
      return {
        sign: 'back',
        text: t('exchange-in-own', { events: line.events }),
        note: t('exchange-in-own-note'),
      };
    case 'carried':
      return {
        sign: 'carried',
        text: t('exchange-carried', { bundles: line.bundles }),
        note: t('exchange-carried-note'),
      };
    case 'putAside':
      return {
        sign: 'aside',
        text: t('exchange-in-aside', { events: line.events }),
        note: t('exchange-in-aside-note', { from: from(line.site, t) }),
      };
    case 'asking':
      return {
        sign: 'asking',
        text:
          line.name === null
            ? t('exchange-in-asking')
            : t('exchange-in-asking-name', { name: line.name }),
        note: t('exchange-in-waiting', { waiting: line.waiting }),
      };
  }
}

/** What went out, in the words of the report. */
export function wentOutLine(line: WentOut, { t }: Pick<TextSource, 't'>): Line {
  switch (line.kind) {
    case 'bundle':
      return {
        sign: 'sent',
        text: t('exchange-out-bundle', { events: line.events }),
        note: t('exchange-out-bundle-note', { learners: line.learners }),
      };
    case 'carried':
      return {
        sign: 'carried',
        text: t('exchange-carried', { bundles: line.bundles }),
        note: t('exchange-carried-note'),
      };
    case 'statement':
      return {
        sign: 'statement',
        text: t('exchange-statement'),
        note: t('exchange-out-statement-note'),
      };
    case 'receipt':
      return {
        sign: 'receipt',
        text: t('exchange-out-receipt'),
        note: t('exchange-out-receipt-note', { journals: line.journals }),
      };
    case 'programme':
      return {
        sign: 'pack',
        text: t('exchange-out-packs', { packs: line.packs }),
        note: t('exchange-out-packs-note'),
      };
  }
}

function from(site: string | null, t: TextSource['t']): string {
  return site === null ? t('exchange-in-from-unknown') : t('exchange-in-from', { site });
}
