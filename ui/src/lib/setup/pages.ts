import type { FoundSite, SiteKind, Strength } from '$lib/host';

/** The pages of the first start, one question each. */
export type SetupPage = 'language' | 'kind' | 'name' | 'staff' | 'kit' | 'keys' | 'done';

/** What the pages ask for; Back and Next never change it. */
export interface Answers {
  kind: SiteKind | null;
  name: string;
  staffName: string;
  passphrase: string;
  passphraseAgain: string;
  stickFolder: string;
  kitFile: string;
  kitWords: string;
  keysFolder: string;
  keysPassphrase: string;
}

/** The pages in their order; a centre brings its keys where others bring a starter kit. */
export function pagesFor(kind: SiteKind | null): SetupPage[] {
  return ['language', 'kind', 'name', 'staff', kind === 'centre' ? 'keys' : 'kit', 'done'];
}

/** The words as typed, without stray spaces or capital letters. */
export function wordsOf(typed: string): string[] {
  return typed.toLowerCase().split(/\s+/).filter(Boolean);
}

/** The first field to mend on a page; null when it can be left. The core checks again. */
export function mendOn(
  page: SetupPage,
  answers: Answers,
  strength: Strength,
): keyof Answers | null {
  switch (page) {
    case 'kind':
      return answers.kind === null ? 'kind' : null;
    case 'name':
      return answers.name.trim() === '' ? 'name' : null;
    case 'staff':
      if (answers.staffName.trim() === '') return 'staffName';
      if (strength !== 'good') return 'passphrase';
      if (answers.passphrase !== answers.passphraseAgain) return 'passphraseAgain';
      return null;
    case 'kit':
      if (answers.stickFolder.trim() === '') return 'stickFolder';
      if (answers.kitFile === '') return 'kitFile';
      if (wordsOf(answers.kitWords).length !== 6) return 'kitWords';
      return null;
    case 'keys':
      if (answers.keysFolder.trim() === '') return 'keysFolder';
      if (answers.keysPassphrase === '') return 'keysPassphrase';
      return null;
    default:
      return null;
  }
}

/** The page that an error of the core belongs to; null when it is about none of them. */
export function pageOfError(code: string): SetupPage | null {
  if (code === 'language-unknown') return 'language';
  if (code === 'passphrase-weak') return 'staff';
  if (code === 'name-empty' || code === 'name-too-long') return 'name';
  if (code === 'centre-keys-wrong') return 'keys';
  if (code.startsWith('kit-') || code.startsWith('stick-')) return 'kit';
  return null;
}

/** The field that an error of the core is about, where it is one alone. */
export function fieldOfError(code: string): keyof Answers | null {
  return code === 'kit-words-wrong' ? 'kitWords' : null;
}

/** What the core is asked to found. */
export function foundSite(kind: SiteKind, language: string, answers: Answers): FoundSite {
  return {
    language,
    kind,
    name: answers.name.trim(),
    staffName: answers.staffName.trim(),
    passphrase: answers.passphrase,
    kit:
      kind === 'centre'
        ? null
        : {
            folder: answers.stickFolder.trim(),
            file: answers.kitFile,
            words: wordsOf(answers.kitWords).join(' '),
          },
    centreKeys:
      kind === 'centre'
        ? { folder: answers.keysFolder.trim(), passphrase: answers.keysPassphrase }
        : null,
  };
}
