import { describe, expect, it } from 'vitest';
import { fitting, ownName } from './languages';

describe('fitting', () => {
  it.each([
    [['pt'], 'pt-PT'],
    [['de-AT'], 'de'],
    [['ar', 'fr'], 'fr'],
    [['ar'], 'en'],
    [[], 'en'],
  ])('%j reads %s', (wanted, language) => {
    expect(fitting(wanted)).toBe(language);
  });
});

describe('ownName', () => {
  it('gives the tag of a language without a name', () => {
    expect(ownName('ro')).toBe('Română');
    expect(ownName('ar')).toBe('ar');
  });
});
