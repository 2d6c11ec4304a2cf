import type { StoneState } from '$lib/host';

/** The stones of a lesson, or of a check, at one of its places: full behind us, half where we are. */
export function stonesOf(number: number, count: number): StoneState[] {
  return Array.from({ length: count }, (_, index) => {
    if (index + 1 < number) return 'full';
    return index + 1 === number ? 'half' : 'empty';
  });
}
