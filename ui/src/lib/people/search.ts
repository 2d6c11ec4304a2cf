import type { PersonLine } from '$lib/host';

/** Letters without capitals and accents, digits of cards without their dash. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(\d)-(?=\d)/g, '$1');
}

/** Learners of whom every word of the search is a part of name, card or a group. */
export function found(
  lines: readonly PersonLine[],
  search: string,
  group: string | null,
): PersonLine[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  return lines.filter((line) => {
    if (group !== null && !line.groups.includes(group)) return false;
    const text = plain([line.name, line.card, ...line.groups].join(' '));
    return words.every((word) => text.includes(word));
  });
}
