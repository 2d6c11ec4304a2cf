import type { TaskMark } from '$lib/host';
import type { TextKey } from '$lib/i18n';

/** The marks in the order of their keys: 1, 2, 3, 4. */
export const marks: readonly TaskMark[] = ['alone', 'withHelp', 'notYet', 'notSeen'];

const keys = {
  alone: 'tasks-mark-alone',
  withHelp: 'tasks-mark-with-help',
  notYet: 'tasks-mark-not-yet',
  notSeen: 'tasks-mark-not-seen',
} as const satisfies Record<TaskMark, TextKey>;

/** The text of a mark. */
export const markKey = (mark: TaskMark) => keys[mark];

/** The text of a result. */
export const resultKey = (competent: boolean) =>
  competent ? 'tasks-competent' : 'tasks-not-yet-competent';

/** The mark that a key stands for, if it is one. */
export function markOfKey(key: string): TaskMark | null {
  return marks[Number(key) - 1] ?? null;
}
