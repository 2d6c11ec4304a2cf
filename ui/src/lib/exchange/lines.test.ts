import { describe, expect, it } from 'vitest';
import type { CameIn } from '$lib/host';
import type { TextSource } from '$lib/i18n';
import { cameInLine } from './lines';

const texts = {
  t: (key: string, args?: object) => (args ? `${key} ${JSON.stringify(args)}` : key),
  when: (at: string) => at,
} as unknown as TextSource;

function check(line: CameIn, text: string, note: string) {
  const told = cameInLine(line, texts);
  expect(told.text).toContain(text);
  expect(told.note).toContain(note);
}

describe('what came in', () => {
  const receipt = { kind: 'receipt', arrived: 9, centreTime: '2026-11-20T14:20:00Z' } as const;
  const bundle = { kind: 'bundle', events: 4, known: 2 } as const;

  it('says that the centre has everything only when nothing is open', () => {
    check({ ...receipt, open: 0 }, 'receipt-all', '2026-11-20');
    check({ ...receipt, open: 3 }, '"arrived":9', '"open":3');
  });

  it('names a site that nobody knows as unknown', () => {
    check({ ...bundle, site: 'Station 1', learners: 2 }, '"learners":2', 'Station 1');
    check({ ...bundle, site: null, learners: 0 }, 'exchange-in-bundle', 'from-unknown');
  });

  it('says whose work waits for a decision, and who asks by which name', () => {
    check({ kind: 'putAside', site: 'Station 1', events: 3 }, '"events":3', 'Station 1');
    const asking = { kind: 'asking', site: '00', waiting: 4 } as const;
    check({ ...asking, name: 'PC 4' }, 'PC 4', '"waiting":4');
    check({ ...asking, name: null }, 'exchange-in-asking', '"waiting":4');
  });
});
