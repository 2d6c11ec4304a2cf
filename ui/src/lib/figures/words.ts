import type { FigureAdvice, Hundredths } from '$lib/host';
import type { getTexts } from '$lib/i18n';

type Texts = ReturnType<typeof getTexts>;

const adviceKeys = {
  teachAgain: 'figures-teach-again',
  checkKey: 'figures-check-key',
  rewrite: 'figures-rewrite',
  compareLanguages: 'figures-compare',
} as const satisfies Record<FigureAdvice, string>;

/** What to look at, in words. */
export const adviceIn = ({ t }: Texts, advice: FigureAdvice) => t(adviceKeys[advice]);

/** How many people; none stands for one to four. */
export const peopleIn = ({ t }: Texts, people: number | null) =>
  people === null ? t('figures-few') : t('figures-people', { count: people });

/** A count alone; none stands for one to four. */
export const countIn = ({ t, number }: Texts, people: number | null) =>
  people === null ? t('figures-few') : number(people);

/** The ends of a range of hundredths. */
export const rangeIn = ({ t, hundredths }: Texts, { low, high }: Hundredths) =>
  t('figures-range', { low: hundredths(low), high: hundredths(high) });
