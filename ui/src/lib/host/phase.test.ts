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
    ended: null,
    openedByTrainer: false,
    display: null,
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

  it('leads staff to their own start from a first page that is not theirs', () => {
    const guest: DeskState = { ...desk('staff', 'centre'), staff: { name: 'Eva', role: 'guest' } };
    expect(startOf(guest)).toBe('/centre/start');
    expect(mayShow(guest, '/centre')).toBe(false);
    expect(mayShow(guest, '/centre/start')).toBe(true);
    expect(mayShow(guest, '/teach/start')).toBe(false);
    expect(mayShow(desk('staff', 'centre'), '/centre')).toBe(true);
  });
});
