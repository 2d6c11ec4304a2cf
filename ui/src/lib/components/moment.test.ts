import { expect, it } from 'vitest';
import { shortDay, shortMoment } from './moment';

const now = new Date(2026, 10, 21, 12, 0);
const moment = (year: number) => new Date(year, 10, 20, 15, 0).toISOString();

it('says the hour from 0 to 23 and leaves out this year', () => {
  expect(shortMoment('en', moment(2026), now)).toMatch(/^Fri,? 20 Nov,? 15:00$/);
  expect(shortMoment('de', moment(2026), now)).toContain('15:00');
});

it('says the year when it is another one', () => {
  expect(shortMoment('en', moment(2025), now)).toContain('2025');
});

it('shows a day of the journal without moving it to another time zone', () => {
  expect(shortDay('en', '2026-03-02')).toBe('2 Mar 2026');
  expect(shortDay('de', '2026-03-02')).toBe('2. März 2026');
});
