import type { DeskState } from '.';

/** Where a person starts: the first page of what the desk allows now. */
export function startOf(state: DeskState): string {
  switch (state.phase) {
    case 'setup':
      return '/setup';
    case 'locked':
      return '/locked';
    case 'signIn':
      return '/sign-in';
    case 'learner':
      return '/learn';
    case 'staff':
      return state.siteKind === 'centre' ? '/centre' : '/teach';
  }
}

/** True when the page belongs to what the desk allows now. The core refuses the rest anyway. */
export function mayShow(state: DeskState, path: string): boolean {
  const start = startOf(state);
  return path === start || path.startsWith(`${start}/`);
}
