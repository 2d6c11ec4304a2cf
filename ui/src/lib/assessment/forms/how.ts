/** How an item of a sheet is typed, in a few words. */
import type { EntryItem } from '$lib/host';
import type { TextSource } from '$lib/i18n';

export function howToType({ t }: TextSource, entry: EntryItem): string {
  const { item, marks, verdictMarks } = entry;
  const ends = (all: readonly string[]) => ({ first: all[0] ?? '', last: all.at(-1) ?? '' });
  switch (item.itemType) {
    case 'single':
    case 'picture':
      return t('forms-how-one', ends(marks));
    case 'multiple':
      return t('forms-how-some', ends(marks));
    case 'hotspot':
      return t('forms-how-places', ends(marks));
    case 'trueFalse':
      return marks.length > 0
        ? t('forms-how-verdict', ends(verdictMarks))
        : t('forms-how-one', ends(verdictMarks));
    case 'match':
      return t('forms-how-pairs', { count: marks.length });
    case 'order':
      return t('forms-how-steps', { count: marks.length });
    case 'number':
      return t('forms-how-number', { unit: item.unit ?? '' }).trim();
    case 'shortText':
    case 'judged':
      return t('forms-how-words');
  }
}
