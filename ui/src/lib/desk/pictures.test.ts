import { describe, expect, it } from 'vitest';
import { neighbour, pictures } from './pictures';

describe('the sign-in pictures', () => {
  it('keep the order that is printed on cards', () => {
    expect(pictures.map((picture) => picture.name).join(' ')).toBe(
      'key sailboat tree croissant volleyball guitar sun fish armchair clock bird coffee',
    );
  });

  it.each([
    [0, 'ArrowLeft', 0],
    [0, 'ArrowRight', 1],
    [3, 'ArrowRight', 3],
    [3, 'ArrowDown', 7],
    [1, 'ArrowUp', 1],
    [11, 'ArrowDown', 11],
    [5, 'Enter', null],
  ])('from %i, %s leads to %s', (from, key, to) => {
    expect(neighbour(from, key)).toBe(to);
  });
});
