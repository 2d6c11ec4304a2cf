import { describe, expect, it } from 'vitest';
import { dayAfter } from './day';

describe('days of the register', () => {
  it('follow each other over months and leap years', () => {
    expect(dayAfter('2026-11-30', 1)).toBe('2026-12-01');
    expect(dayAfter('2028-03-01', -1)).toBe('2028-02-29');
  });
});
