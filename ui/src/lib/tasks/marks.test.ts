import { expect, test } from 'vitest';
import { markOfKey, marks } from './marks';

test('keys 1 to 4 are marks, in the order of the columns, and nothing else is', () => {
  expect(['1', '2', '3', '4'].map(markOfKey)).toEqual(marks);
  for (const key of ['0', '5', 'a', ' ', 'Enter', 'ArrowDown']) expect(markOfKey(key)).toBeNull();
});
