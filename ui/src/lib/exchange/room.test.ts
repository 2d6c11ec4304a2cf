import { expect, it } from 'vitest';
import { roomText } from './room';

it.each([
  ['en', 0, '0 MB'],
  ['en', 512, '512 MB'],
  ['en', 7680, '7.5 GB'],
  ['de', 7680, '7,5 GB'],
  ['en', 30_000, '29 GB'],
])('in %s says %d MiB as %s', (language, mib, text) => {
  expect(roomText(language, mib).replace(/\s/g, ' ')).toBe(text);
});
