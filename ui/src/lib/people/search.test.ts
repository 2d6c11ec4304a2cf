import { expect, it } from 'vitest';
import type { PersonLine } from '$lib/host';
import { found } from './search';

function line(name: string, card: string, groups: string[]): PersonLine {
  const state = { is: 'here' } as const;
  return { person: name, name, card, groups, state, language: 'en', second: null, since: null };
}

const lines = [line('Ștefan Popa', '4718-26', ['Morning']), line('Ana Peña', '1234-50', [])];
const names = (search: string, group: string | null = null) =>
  found(lines, search, group).map(({ name }) => name);

it('finds by name, card and group, whatever the accents', () => {
  expect(names('stefan')).toEqual(['Ștefan Popa']);
  expect(names('PENA ana')).toEqual(['Ana Peña']);
  expect(names('4718-26')).toEqual(['Ștefan Popa']);
  expect(names('471826')).toEqual(['Ștefan Popa']);
  expect(names('morning')).toEqual(['Ștefan Popa']);
  expect(names('  ')).toHaveLength(2);
  expect(names('nobody')).toEqual([]);
});

it('keeps to a group', () => {
  expect(names('', 'Morning')).toEqual(['Ștefan Popa']);
});
