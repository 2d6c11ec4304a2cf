import { expect, it } from 'vitest';
import { today } from './day';

it('writes today with the day first', () => {
  expect(today(new Date(2026, 2, 9))).toBe('09.03.2026');
});
