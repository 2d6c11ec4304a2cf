import { describe, expect, it } from 'vitest';
import { asPrinted, digitsOf, isComplete } from './card-number';

describe('the card number', () => {
  it.each([
    ['', ''],
    ['4718', '4718'],
    ['47182', '4718-2'],
    ['471826', '4718-26'],
    ['4718-26', '4718-26'],
    ['4718 26\n', '4718-26'],
    ['47182699', '4718-26'],
    ['ab4c7', '47'],
  ])('%j is written %j', (typed, printed) => {
    expect(asPrinted(digitsOf(typed))).toBe(printed);
  });

  it('is complete with six digits', () => {
    expect(isComplete('47182')).toBe(false);
    expect(isComplete('471826')).toBe(true);
  });
});
