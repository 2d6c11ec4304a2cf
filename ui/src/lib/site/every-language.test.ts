import { expect, it } from 'vitest';
import { languages } from '$lib/i18n';
import { lockedTexts } from './every-language';

it('says in every language, each in its own words, whom to ask', async () => {
  const texts = await lockedTexts();
  expect(texts.map(({ language }) => language)).toEqual(languages);
  expect(new Set(texts.map(({ ask }) => ask)).size).toBe(languages.length);
  expect(texts.every(({ ask, safe }) => ask !== '' && safe !== '')).toBe(true);
});
