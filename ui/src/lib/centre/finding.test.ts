import { expect, it } from 'vitest';
import type { LearnerRow, Overview } from '$lib/host';
import { findingOf } from './finding';

const row = (unit: string | null): LearnerRow => ({
  person: unit ?? 'unknown',
  name: 'Ana',
  classroom: null,
  standing: unit ? { unit, stage: 'counts', steps: 9, stepsInAll: 9, right: 10, count: 10 } : null,
  site: null,
  arrived: null,
});

const overview = (unitsCount: number, rows: LearnerRow[]): Overview => ({
  learners: rows.length,
  unitsCount,
  sites: 1,
  asking: 0,
  bundles: 1,
  lastBundle: null,
  rows,
});

it('finds nothing before the first learner', () => {
  expect(findingOf(overview(0, []))).toBeNull();
});

it.each([
  [0, 'none'],
  [1, 'some'],
  [2, 'all'],
] as const)('of two learners with %i done finds %s', (done, key) => {
  expect(findingOf(overview(done, [row('A2'), row('A2')]))?.key).toBe(key);
});

it('names a unit only when all known learners share it; an unknown one does not count', () => {
  expect(findingOf(overview(1, [row('A2'), row(null)]))?.unit).toBe('A2');
  expect(findingOf(overview(1, [row('A2'), row('B1')]))?.unit).toBeNull();
  expect(findingOf(overview(0, [row(null)]))?.unit).toBeNull();
});
