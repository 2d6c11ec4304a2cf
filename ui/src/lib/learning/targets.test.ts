import { describe, expect, it } from 'vitest';
import type { Stone } from '$lib/host';
import { addressOf, isOpen } from './targets';

describe('addressOf', () => {
  it('leads to the page of a target', () => {
    expect(addressOf({ kind: 'step', lesson: 'signs', step: 4 })).toBe('#/learn/step/signs/4');
    expect(addressOf({ kind: 'practice' })).toBe('#/learn/practice');
    expect(addressOf({ kind: 'check' })).toBe('#/learn/check');
    expect(addressOf({ kind: 'done' })).toBe('#/learn');
  });

  it('keeps an id with a slash inside its place', () => {
    expect(addressOf({ kind: 'step', lesson: 'a/b', step: 1 })).toBe('#/learn/step/a%2Fb/1');
  });
});

describe('isOpen', () => {
  const stone: Stone = { title: null, state: 'empty', target: { kind: 'check' }, minutes: null };

  it('opens what was begun', () => {
    expect(isOpen(stone)).toBe(false);
    expect(isOpen({ ...stone, state: 'half' })).toBe(true);
    expect(isOpen({ ...stone, state: 'full' })).toBe(true);
  });
});
