import { expect, it } from 'vitest';
import { areaOf, areasOf } from './areas';

it('has sites at a centre only and a class elsewhere only', () => {
  expect(areasOf('centre').map(({ area }) => area)).toContain('sites');
  expect(areasOf('office').map(({ area }) => area)).toContain('class');
  expect(areasOf('station').map(({ area }) => area)).not.toContain('sites');
});

it.each([
  ['station', '/teach', 'class'],
  ['station', '/teach/enrol', 'class'],
  ['office', '/teach/exchange', 'exchange'],
  ['centre', '/centre/learners/[person]', 'overview'],
  ['centre', '/centre/sites/kit', 'sites'],
  ['centre', '/learn', null],
] as const)('of a %s puts %s under %s', (kind, path, area) => {
  expect(areaOf(kind, path)).toBe(area);
});
