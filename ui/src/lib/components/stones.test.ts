import { expect, it } from 'vitest';
import { stonesOf } from './stones';

it('the stone where we are is half full', () => {
  expect(stonesOf(3, 4)).toEqual(['full', 'full', 'half', 'empty']);
  expect(stonesOf(1, 2)).toEqual(['half', 'empty']);
});
