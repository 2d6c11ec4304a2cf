import { expect, it } from 'vitest';
import { codeGroups, wholeGroups, wrongGroup } from './recovery-code';

it('takes a code as it was read, with small letters, dashes and letters for digits', () => {
  expect(codeGroups('7k2m-ol1i  9')).toEqual(['7K2M', '0111', '9']);
  expect(wholeGroups('7k2m-ol1i  9')).toBe(2);
});

it('names the first group that differs, also one that is missing', () => {
  const code = ['7K2M', '0111'];
  expect(wrongGroup('7k2m o11l', code)).toBeNull();
  expect(wrongGroup('7k2n 0111', code)).toBe(1);
  expect(wrongGroup('7k2m', code)).toBe(2);
});
