import type { FormLearner } from '$lib/host';

/** Small letters without accents, so that `stefan` finds `Ștefan`. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Who has a card that begins with these digits, or a name with these words in it. */
export function matching(learners: readonly FormLearner[], typed: string): FormLearner[] {
  const digits = typed.replace(/[\s-]/g, '');
  if (digits === '') return [];
  if (/^\d+$/.test(digits)) {
    return learners.filter(({ card }) => card.replace('-', '').startsWith(digits));
  }
  const words = plain(typed).split(/\s+/).filter(Boolean);
  return learners.filter(({ name }) => words.every((word) => plain(name).includes(word)));
}
