import { describe, expect, it } from 'vitest';
import type { RegisterRow } from '$lib/host';
import { stateOfKey, states, withState } from './states';

const row: RegisterRow = {
  person: 'aa',
  name: 'Ana',
  card: '4718-26',
  groups: [],
  noted: null,
  signedIn: { from: '2026-11-22T08:00:00Z', minutes: 40, site: null },
  earlier: 0,
};

describe('what is noted with one tap', () => {
  it('takes the minutes of the sign-ins for who was there, and for nobody else', () => {
    expect(withState(row, 'present')).toEqual({ state: 'present', reason: null, minutes: 40 });
    expect(withState(row, 'excused')).toEqual({ state: 'excused', reason: null, minutes: null });
  });

  it('keeps the reason when only the state is corrected', () => {
    const noted = {
      state: 'excused' as const,
      reason: 'court' as const,
      minutes: null,
      by: null,
      at: '2026-11-22T08:00:00Z',
      site: null,
    };
    expect(withState({ ...row, noted }, 'unexcused').reason).toBe('court');
    expect(withState({ ...row, noted }, 'present').reason).toBeNull();
  });

  it('has one key a state', () => {
    const keyOf = (state: string) => state.charAt(0).toUpperCase();
    expect(stateOfKey('e', keyOf)).toBe('excused');
    expect(stateOfKey('U', keyOf)).toBe('unexcused');
    expect(stateOfKey('x', keyOf)).toBeNull();
    expect(states).toHaveLength(4);
  });
});
