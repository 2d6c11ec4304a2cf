import type { AccommodationsView, LearnerState, LeavingReason, PersonView } from '$lib/host';
import type { Language, TextSource } from '$lib/i18n';
import { shortDay } from './moment';

export const reasons = [
  'finished',
  'moved',
  'ownChoice',
  'removed',
  'other',
] as const satisfies readonly LeavingReason[];

const reasonKeys = {
  finished: 'people-reason-finished',
  moved: 'people-reason-moved',
  ownChoice: 'people-reason-own-choice',
  removed: 'people-reason-removed',
  other: 'people-reason-other',
} as const satisfies Record<LeavingReason, string>;

/** The text for a reason. */
export function reasonKey(reason: LeavingReason) {
  return reasonKeys[reason];
}

/** Whether a learner is in the class, in words. */
export function stateText(texts: TextSource, state: LearnerState): string {
  const day = (on: string | null) =>
    on ? shortDay(texts.language, on) : texts.t('people-unknown');
  switch (state.is) {
    case 'here':
      return texts.t('people-state-here');
    case 'left':
      return texts.t('people-state-left', {
        on: day(state.on),
        reason: texts.t(reasonKey(state.reason)),
      });
    case 'discharged':
      return texts.t('people-state-discharged', { on: day(state.on) });
  }
}

/** First languages of learners from elsewhere in which a pack may have its glossary. */
const firstLanguages = [
  ...['ar', 'bg', 'ca', 'cs', 'fa', 'hr', 'hu', 'ka', 'ku', 'pl', 'ps', 'ru', 'sk', 'so', 'sq'],
  ...['sr', 'ti', 'tr', 'uk', 'ur', 'vi', 'zh'],
];

/** Languages of a glossary by their names, in the order of these names. */
export function glossaries(
  language: Language,
  own: readonly string[],
): { value: string; text: string }[] {
  const names = new Intl.DisplayNames([language], { type: 'language' });
  return [...own, ...firstLanguages]
    .map((tag) => ({ value: tag, text: names.of(tag) ?? tag }))
    .sort((one, other) => one.text.localeCompare(other.text, language));
}

/** What a learner needs, each in a few words; empty when it is the usual. */
export function needs(texts: TextSource, view: PersonView): string[] {
  const size = view.display?.textPercent ?? 100;
  const sized = `${texts.t('people-text-size')} ${texts.t('people-percent', { number: size })}`;
  return [...(size === 100 ? [] : [sized]), ...accommodations(texts, view.accommodations)];
}

/** The same without how they like the screen. */
export function accommodations(texts: TextSource, view: AccommodationsView): string[] {
  const { timePercent, readAloud, fewerOptions, readerPresent, glossary } = view;
  const names = new Intl.DisplayNames([texts.language], { type: 'language' });
  return [
    timePercent !== 100 && `${texts.t('people-time')} ${factor(texts, timePercent)}`,
    readAloud && texts.t('people-read-aloud'),
    fewerOptions && texts.t('people-fewer-options'),
    readerPresent && texts.t('people-reader-present'),
    glossary !== null && `${texts.t('people-glossary')} ${names.of(glossary) ?? glossary}`,
  ].filter((line) => line !== false);
}

/** Time in percent as people say it. */
export function factor(texts: TextSource, percent: number): string {
  if (percent === 100) return texts.t('people-time-usual');
  const number = new Intl.NumberFormat(texts.language).format(percent / 100);
  return texts.t('people-time-times', { factor: number });
}
