import type { Level } from '$lib/host';
import type { TextKey } from '$lib/i18n';

const keys = {
  notBegun: 'profile-level-not-begun',
  begun: 'profile-level-begun',
  practised: 'profile-level-practised',
  checked: 'profile-level-checked',
  can: 'profile-level-can',
} as const satisfies Record<Level, TextKey>;

/** The text of a level. */
export const levelKey = (level: Level) => keys[level];
