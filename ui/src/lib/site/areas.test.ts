import { expect, it } from 'vitest';
import { areaOf, areasOf } from './areas';

const names = (...of: Parameters<typeof areasOf>) => areasOf(...of).map(({ area }) => area);

it('has sites at a centre only and a class elsewhere only', () => {
  expect(names('centre', 'coordinator')).toContain('sites');
  expect(names('office', 'trainer')).toContain('class');
  expect(names('station', 'trainer')).not.toContain('sites');
});

it('has the register where the class register is kept, and not in the classroom', () => {
  expect(names('office', 'trainer')).toContain('register');
  expect(names('station', 'trainer')).not.toContain('register');
});

it.each([
  ['station', 'trainer', '/teach'],
  ['office', 'trainer', '/teach'],
  ['office', 'officer', '/teach/register'],
  ['station', 'officer', '/teach/exchange'],
  ['centre', 'coordinator', '/centre'],
  ['centre', 'publisher', '/centre/start'],
  ['centre', 'guest', '/centre/start'],
] as const)('at a %s the %s starts at %s', (kind, role, path) => {
  expect(areasOf(kind, role)[0]?.path).toBe(path);
});

it('shows who sees nobody nothing but the packs', () => {
  for (const role of ['publisher', 'guest'] as const)
    expect(names('centre', role)).toEqual(['start', 'packs']);
});

it.each([
  ['station', 'trainer', '/teach', 'class'],
  ['station', 'trainer', '/teach/enrol', 'class'],
  ['office', 'trainer', '/teach/exchange', 'exchange'],
  ['centre', 'coordinator', '/centre/learners/[person]', 'overview'],
  ['centre', 'coordinator', '/centre/sites/kit', 'sites'],
  ['station', 'trainer', '/teach/staff/add', 'staff'],
  ['station', 'trainer', '/teach/people/[person]', 'people'],
  ['centre', 'guest', '/centre/computer/check', null],
  ['centre', 'coordinator', '/learn', null],
] as const)('at a %s, for the %s, %s lies under %s', (kind, role, path, area) => {
  expect(areaOf(kind, role, path)).toBe(area);
});
