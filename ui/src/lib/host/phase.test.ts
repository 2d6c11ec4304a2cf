import { describe, expect, it } from 'vitest';
import type { DeskState, Phase, SiteKind } from '.';
import { mayShow, startOf } from './phase';

function desk(phase: Phase, siteKind: SiteKind | null = 'station'): DeskState {
  return {
    phase,
    siteKind,
    language: 'en',
    siteName: null,
    staff: null,
    sample: null,
    sampleAvailable: false,
    storePutAside: false,
    program: '0.1.0',
  };
}

describe('the page follows the phase of the desk', () => {
  it.each([
    ['setup', null, '/setup'],
    ['locked', 'station', '/locked'],
    ['signIn', 'station', '/sign-in'],
    ['learner', 'station', '/learn'],
    ['staff', 'station', '/teach'],
    ['staff', 'office', '/teach'],
    ['staff', 'centre', '/centre'],
  ] as const)('%s at a %s starts at %s', (phase, kind, start) => {
    expect(startOf(desk(phase, kind))).toBe(start);
  });

  it('shows pages below the start and no others', () => {
    expect(mayShow(desk('learner'), '/learn/check')).toBe(true);
    expect(mayShow(desk('learner'), '/learning')).toBe(false);
    expect(mayShow(desk('signIn'), '/learn')).toBe(false);
    expect(mayShow(desk('signIn'), '/')).toBe(false);
  });
});
