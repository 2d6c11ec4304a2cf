import type { TextSource } from '$lib/i18n';

/** From so many exchanges on the centre’s silence is worth a sentence: one a day, and a week late. */
const silenceFrom = 12;

interface Level {
  /** Other computers of the classroom. */
  others: number;
  /** Those of them that lack something, by name. */
  behind: readonly string[];
}

/** How the computers of the classroom stand: all level, or which are left; null with no others. */
export function levelText({ others, behind }: Level, { t }: Pick<TextSource, 't'>): string | null {
  if (others === 0) return null;
  if (behind.length === 0) return t('exchange-level');
  const names = behind.map((name) => name || t('exchange-unnamed')).join(', ');
  return t('exchange-behind', { count: behind.length, names });
}

/** That nothing new came from the centre for long; null while that is nothing to speak of. */
export function silenceText(withoutNews: number, { t }: Pick<TextSource, 't'>): string | null {
  return withoutNews < silenceFrom ? null : t('exchange-no-news', { count: withoutNews });
}
