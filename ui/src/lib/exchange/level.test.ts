import { expect, it } from 'vitest';
import type { TextSource } from '$lib/i18n';
import { levelText, silenceText } from './level';

const texts = {
  t: (key: string, args?: object) => (args ? `${key} ${JSON.stringify(args)}` : key),
} as unknown as TextSource;

it('says that all are level, or names those that are not, also one without a name', () => {
  expect(levelText({ others: 2, behind: [] }, texts)).toBe('exchange-level');
  expect(levelText({ others: 2, behind: ['PC 2', ''] }, texts)).toBe(
    'exchange-behind {"count":2,"names":"PC 2, exchange-unnamed"}',
  );
});

it('claims nothing where no other computer is known', () => {
  expect(levelText({ others: 0, behind: [] }, texts)).toBeNull();
});

it('speaks of silence only when it is long', () => {
  expect(silenceText(11, texts)).toBeNull();
  expect(silenceText(12, texts)).toContain('"count":12');
});
