import type { EpochReason, StickState } from '$lib/host';
import type { TextKey } from '$lib/i18n';

/** The one sentence of each state. */
export const stateTexts = {
  none: 'exchange-state-none',
  several: 'exchange-state-several',
  fine: 'exchange-state-fine',
  full: 'exchange-state-full',
  readOnly: 'exchange-state-read-only',
  unreadable: 'exchange-state-unreadable',
  defective: 'exchange-state-defective',
  notInRegister: 'exchange-state-not-in-register',
} as const satisfies Record<StickState, TextKey>;

/** States in which an exchange cannot go well: the sentence says what to do instead. */
const hopeless: ReadonlySet<StickState> = new Set([
  'readOnly',
  'unreadable',
  'defective',
  'notInRegister',
]);

/** True where the button would only lead to a refusal. */
export function mayExchange(state: StickState): boolean {
  return !hopeless.has(state);
}

/** What staff read when something happened to this computer. */
export const noticeTexts = {
  admitted: 'exchange-notice-admitted',
  restored: 'exchange-notice-restored',
  otherMachine: 'exchange-notice-other-machine',
  setBack: 'exchange-notice-set-back',
  copied: 'exchange-notice-copied',
} as const satisfies Record<EpochReason, TextKey>;
