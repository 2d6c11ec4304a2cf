import { areasOf, rootOf } from '$lib/site/areas';
import type { DeskState, SiteKind, StaffRole } from '.';

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
    case 'staff': {
      const { kind, role } = staffOf(state);
      return areasOf(kind, role)[0]?.path ?? rootOf(kind);
    }
  }
}

/** True when the page belongs to what the desk allows now. The core refuses the rest anyway. */
export function mayShow(state: DeskState, path: string): boolean {
  const start = startOf(state);
  if (state.phase === 'staff') {
    // The first page of all belongs to whom it is the start; the others lie below it.
    const root = rootOf(staffOf(state).kind);
    return path === start || path.startsWith(`${root}/`);
  }
  return path === start || path.startsWith(`${start}/`);
}

/** Who sits where; without an account that is known, whoever has the most to do there. */
export function staffOf(state: DeskState): { kind: SiteKind; role: StaffRole } {
  const kind = state.siteKind ?? 'station';
  return { kind, role: state.staff?.role ?? (kind === 'centre' ? 'coordinator' : 'trainer') };
}
