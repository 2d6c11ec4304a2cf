/** What became of a print, in words. */
import type { CardsPrinted, Printed } from '$lib/host';
import type { TextSource } from '$lib/i18n';

export function inWords({ t }: TextSource, printed: Printed): string {
  return 'inQueue' in printed
    ? t('printing-in-queue', { queue: printed.inQueue })
    : t('printing-saved', { path: printed.savedAs });
}

/** Cards: one part says where it is, many say how many they are. */
export function cardsInWords(texts: TextSource, { printed, left, places }: CardsPrinted): string {
  const { t } = texts;
  const [first] = places;
  if (left > 0 || !first) return t('printing-cards-stopped', { printed, left });
  if (places.length === 1) return inWords(texts, first);
  const many = { count: printed, parts: places.length };
  return 'inQueue' in first
    ? t('printing-cards-queued', { ...many, queue: first.inQueue })
    : t('printing-cards-saved', { ...many, path: first.savedAs });
}
