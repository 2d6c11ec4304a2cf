import { expect, it } from 'vitest';
import { cueAt, sentenceAt } from './sentence-at';

it('follows the voice from sentence to sentence', () => {
  const times = [
    { fromMillis: 100, toMillis: 900 },
    { fromMillis: 1500, toMillis: 2000 },
  ];
  expect(sentenceAt(times, 99)).toBeNull();
  expect(sentenceAt(times, 100)).toBe(0);
  expect(sentenceAt(times, 1200)).toBe(0);
  expect(sentenceAt(times, 1500)).toBe(1);
  expect(sentenceAt(times, 9999)).toBe(1);
  expect(sentenceAt([], 5)).toBeNull();
});

it('shows a caption only while it is said', () => {
  const hello = { fromMillis: 100, toMillis: 900, text: 'Hello.' };
  expect(cueAt([hello], 99)).toBeUndefined();
  expect(cueAt([hello], 100)).toBe(hello);
  expect(cueAt([hello], 900)).toBeUndefined();
});
