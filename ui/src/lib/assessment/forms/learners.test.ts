import { describe, expect, it } from 'vitest';
import type { FormLearner } from '$lib/host';
import { matching } from './learners';

const learner = (name: string, card: string): FormLearner => ({
  person: name,
  name,
  card,
  groups: [],
});
const all = [learner('Ștefan Weiß', '4718-26'), learner('Ana Popescu', '4712-01')];

describe('who is meant', () => {
  it.each([
    ['', []],
    ['stefan', ['Ștefan Weiß']],
    ['POP an', ['Ana Popescu']],
    ['4718-26', ['Ștefan Weiß']],
    ['471', ['Ștefan Weiß', 'Ana Popescu']],
    ['471 201', ['Ana Popescu']],
    ['Ion', []],
  ])('by %j', (typed, names) => {
    expect(matching(all, typed).map(({ name }) => name)).toEqual(names);
  });
});
