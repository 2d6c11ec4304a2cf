import type { Stage } from '$lib/host';

const keys = {
  waiting: 'jobs-stage-waiting',
  keys: 'jobs-stage-keys',
  packing: 'jobs-stage-packing',
  founding: 'jobs-stage-founding',
  reading: 'jobs-stage-reading',
  checking: 'jobs-stage-checking',
  installing: 'jobs-stage-installing',
  merging: 'jobs-stage-merging',
  enrolling: 'jobs-stage-enrolling',
  printing: 'jobs-stage-printing',
  writing: 'jobs-stage-writing',
  done: 'jobs-stage-done',
} as const satisfies Record<Stage, string>;

/** The sentence for what a job does now. */
export function stageText(stage: Stage) {
  return keys[stage];
}
