import type { LearnerRow, Overview } from '$lib/host';

/** What the headline of the overview says. */
export interface Finding {
  key: 'all' | 'some' | 'none';
  learners: number;
  done: number;
  /** The unit that all learners are in; null when they differ or none is known. */
  unit: string | null;
}

/** The headline of the overview; null while there is no learner. */
export function findingOf({ learners, unitsCount, rows }: Overview): Finding | null {
  if (learners === 0) return null;
  const key = unitsCount === 0 ? 'none' : unitsCount < learners ? 'some' : 'all';
  return { key, learners, done: unitsCount, unit: sameUnit(rows) };
}

function sameUnit(rows: readonly LearnerRow[]): string | null {
  const units = new Set(rows.flatMap(({ standing }) => (standing ? [standing.unit] : [])));
  return units.size === 1 ? ([...units][0] ?? null) : null;
}
