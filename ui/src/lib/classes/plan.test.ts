import { describe, expect, it } from 'vitest';
import { AS_CLASS, choiceOf, wishKey, wishOf } from './plan';

describe('what is planned for a unit', () => {
  it('of a learner, nothing said leaves it to the class', () => {
    expect(choiceOf(null, true)).toBe(AS_CLASS);
    expect(choiceOf(null, false)).toBe('notPlanned');
    expect(choiceOf('optional', true)).toBe('optional');
    expect(wishOf(AS_CLASS)).toBeNull();
    expect(wishOf('essential')).toBe('essential');
  });

  it('has a word for every wish', () => {
    expect(wishKey('essential')).toBe('plan-essential');
    expect(wishKey('optional')).toBe('plan-optional');
    expect(wishKey('notPlanned')).toBe('plan-not-planned');
    expect(wishKey(null)).toBe('plan-not-planned');
  });
});
