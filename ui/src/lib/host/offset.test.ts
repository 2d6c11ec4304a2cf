import { expect, it } from 'vitest';
import { offsetOn, written } from './offset';

it('goes by the clock on the wall', () => {
  const noon = new Date('2026-07-01T12:00:00');
  expect(offsetOn('2026-07-01')).toBe(written(-noon.getTimezoneOffset()));
  expect(offsetOn(null, noon)).toBe(written(-noon.getTimezoneOffset()));
  expect(written(60)).toBe('+01:00');
  expect(written(-210)).toBe('-03:30');
  expect(written(0)).toBe('+00:00');
});
