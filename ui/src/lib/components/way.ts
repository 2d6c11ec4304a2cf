import type { Way } from '$lib/host';

const keys = {
  paper: 'assessment-way-paper',
  aloud: 'assessment-way-aloud',
} as const;

/** How an attempt was taken, in words; none at a computer, which is the usual. */
export function wayKey(way: Way): (typeof keys)[keyof typeof keys] | null {
  return way === 'screen' ? null : keys[way];
}
