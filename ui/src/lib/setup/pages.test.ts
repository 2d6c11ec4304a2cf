import { describe, expect, it } from 'vitest';
import { fieldOfError, foundSite, mendOn, pageOfError, pagesFor, wordsOf } from './pages';
import type { Answers, SetupPage } from './pages';

const answers: Answers = {
  kind: 'station',
  name: ' Station 3 ',
  staffName: 'Marta',
  passphrase: 'four words apart',
  passphraseAgain: 'four words apart',
  stickFolder: '/media/stick',
  kitFile: '1f.fbkit',
  kitWords: ' Apple river  stone cloud hammer BREAD ',
  keysFolder: '/media/keys',
  keysPassphrase: 'ceremony of the keys',
};

it('asks a centre for its keys and the others for a starter kit', () => {
  expect(pagesFor('centre')).toContain('keys');
  expect(pagesFor('centre')).not.toContain('kit');
  expect(pagesFor('office')).toContain('kit');
});

describe('a page is left', () => {
  it('once everything on it is answered', () => {
    for (const page of ['kind', 'name', 'staff', 'kit', 'keys'] satisfies SetupPage[]) {
      expect(mendOn(page, answers, 'good'), page).toBeNull();
    }
  });

  it.each([
    ['kind', { kind: null }, 'kind'],
    ['name', { name: '  ' }, 'name'],
    ['staff', { staffName: '' }, 'staffName'],
    ['staff', { passphraseAgain: 'four words' }, 'passphraseAgain'],
    ['kit', { stickFolder: '' }, 'stickFolder'],
    ['kit', { kitFile: '' }, 'kitFile'],
    ['kit', { kitWords: 'apple river' }, 'kitWords'],
    ['keys', { keysFolder: '' }, 'keysFolder'],
    ['keys', { keysPassphrase: '' }, 'keysPassphrase'],
  ] satisfies [SetupPage, Partial<Answers>, keyof Answers][])(
    'not %s with %j',
    (page, change, field) => {
      expect(mendOn(page, { ...answers, ...change }, 'good')).toBe(field);
    },
  );

  it.each(['short', 'guessable'] as const)('not with a passphrase that is %s', (strength) => {
    expect(mendOn('staff', answers, strength)).toBe('passphrase');
  });
});

it('takes an error to the page where it can be mended', () => {
  expect(pageOfError('kit-words-wrong')).toBe('kit');
  expect(pageOfError('stick-not-found')).toBe('kit');
  expect(pageOfError('passphrase-weak')).toBe('staff');
  expect(pageOfError('disk-full')).toBeNull();
  expect(fieldOfError('kit-words-wrong')).toBe('kitWords');
  expect(fieldOfError('kit-damaged')).toBeNull();
});

it('founds with the six words alone, whatever spaces were typed', () => {
  expect(wordsOf(answers.kitWords)).toHaveLength(6);
  const found = foundSite('station', 'de', answers);
  expect(found.kit?.words).toBe('apple river stone cloud hammer bread');
  expect(found.centreKeys).toBeNull();
  expect(found.name).toBe('Station 3');
  expect(foundSite('centre', 'de', answers).kit).toBeNull();
});
