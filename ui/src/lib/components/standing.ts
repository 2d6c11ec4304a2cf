import type { UnitStage } from '$lib/host';

const stageKeys = {
  notBegun: 'classes-stage-not-begun',
  lessons: 'classes-stage-lessons',
  practice: 'classes-stage-practice',
  check: 'classes-stage-check',
  again: 'classes-stage-again',
  waits: 'classes-stage-waits',
  counts: 'classes-stage-counts',
} as const satisfies Record<UnitStage, string>;

/** The words for how far a unit has come. */
export function stageKey(stage: UnitStage) {
  return stageKeys[stage];
}
