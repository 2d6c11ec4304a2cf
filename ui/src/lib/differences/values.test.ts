import { describe, expect, it } from 'vitest';
import type { TextSource } from '$lib/i18n';
import { sentenceOf } from './sentences';
import { valueText, whoseText } from './values';

const t = (key: string, args?: object) => (args ? `${key} ${JSON.stringify(args)}` : key);
const texts = {
  t,
  language: 'en',
  when: (at: string) => at,
  problem: ({ code }: { code: string }) => ({ text: code, hint: 'hint' }),
} as unknown as TextSource & { when: (at: string) => string };

describe('a value', () => {
  it('is read as people say it', () => {
    const languages = { kind: 'languages', language: 'de', second: 'ro' } as const;
    expect(valueText(languages, texts)).toBe('Deutsch, Română');
    expect(valueText({ kind: 'staff', name: 'Rosa', role: null }, texts)).toContain('unknown');
    const withdrawal = { kind: 'withdrawal', withdrawn: false, andOlder: true } as const;
    expect(valueText(withdrawal, texts)).toBe('differences-withdrawn-not');
  });

  it('of a plan or of a day says all of it', () => {
    const plan = { kind: 'plan', wish: 'notPlanned', due: '2026-11-22' } as const;
    expect(valueText(plan, texts)).toContain('"wish":"plan-not-planned","day":"22 Nov 2026"');
    expect(valueText({ kind: 'plan', wish: null, due: null }, texts)).toBe('differences-as-class');
    const day = { kind: 'attendance', state: 'part', reason: 'court', minutes: 40 } as const;
    expect(valueText(day, texts)).toBe(
      'register-part, register-reason-court, register-minutes-value {"minutes":40}',
    );
    const back = { kind: 'attendance', state: null, reason: null, minutes: null } as const;
    expect(valueText(back, texts)).toBe('register-taken-back');
    const whose = { kind: 'day', name: 'Ana', day: '2026-11-20' } as const;
    expect(whoseText(whose, day, texts)).toContain('"day":"20 Nov 2026","name":"Ana"');
  });

  it('of a learner stands under what it is', () => {
    const whose = { kind: 'learner', person: '00', name: 'Ana' } as const;
    const card = { kind: 'card', card: '4718-26' } as const;
    expect(whoseText(whose, card, texts)).toBe('differences-whose-card {"name":"Ana"}');
    expect(whoseText(whose, undefined, texts)).toBe('differences-whose-name {"name":"Ana"}');
  });
});

describe('a line', () => {
  it('names the gap, also at a site without a name', () => {
    const gap = { kind: 'gap', site: null, epoch: 1, first: 812, last: 903 } as const;
    const { text } = sentenceOf(gap, texts);
    expect(text).toContain('"first":812,"last":903,"count":92');
    expect(text).toContain('differences-site-unknown');
  });

  it('says of a refused file why, what to do, and which one', () => {
    const line = { kind: 'refused', file: 'x.fbbundle', code: 'bundle-damaged' } as const;
    const told = sentenceOf({ ...line, since: '1', last: '2' }, texts);
    expect(told.text).toBe('bundle-damaged hint');
    expect(told.note).toContain('x.fbbundle');
  });
});
