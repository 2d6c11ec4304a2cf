import type { Standing } from '$lib/host';
import type { TextKey } from '$lib/i18n';

/** How the centre stands to a site, in words. */
export const standingTexts = {
  asking: 'centre-standing-asking',
  admitted: 'centre-standing-admitted',
  copied: 'centre-standing-copied',
  revoked: 'centre-standing-revoked',
} as const satisfies Record<Standing, TextKey>;

/** Enough of an id to tell two kits of a classroom apart. */
export function shortId(id: string): string {
  return id.slice(0, 4);
}
