import { expect, it } from 'vitest';
import type { ComputerWay, WayStanding } from '$lib/host';
import type { TextSource } from '$lib/i18n';
import { asText } from './report';
import { standingOf, toneOf, wayInWords, waysForReport, whoCloses } from './ways';

const said = (key: string, args?: object) =>
  args && Object.keys(args).length > 0 ? `${key} ${JSON.stringify(args)}` : key;
const texts = { t: said, coded: said } as unknown as TextSource;

const ways = (...standings: WayStanding[]): ComputerWay[] =>
  standings.map((standing, at) => ({ way: ['swap', 'zap', 'keys'][at]!, standing }));

it('says in one sentence how they stand, what is open before what was not seen', () => {
  expect(standingOf(texts, ways('open', 'open', 'unknown'))).toBe('computer-ways-open {"count":2}');
  expect(standingOf(texts, ways('unknown', 'closed'))).toBe('computer-ways-unseen {"count":1}');
  expect(standingOf(texts, ways('closed', 'closed'))).toBe('computer-ways-all-closed {"count":2}');
});

it('sends to nobody when there is nothing to do', () => {
  expect(whoCloses(texts, ways('closed', 'unknown'))).toBe('computer-ways-who');
  expect(whoCloses(texts, ways('closed', 'closed'))).toBeNull();
});

it('never calls fine what is open or was not seen', () => {
  const tones = ways('open', 'unknown', 'closed').map(toneOf);
  expect(tones).toEqual(['look', 'unknown', 'fine']);
});

it('names the line of the recipe for all but closed ones', () => {
  const [open, unseen, closed] = ways('open', 'unknown', 'closed');
  expect(wayInWords(texts, open!)).toEqual({
    what: 'computer-way-swap',
    found: 'computer-way-open-swap',
    standing: 'computer-ways-word-open',
    remedy: 'computer-ways-do {"way":"swap"}',
  });
  expect(wayInWords(texts, unseen!).remedy).toBe('computer-ways-do {"way":"zap"}');
  expect(wayInWords(texts, closed!).remedy).toBeUndefined();
});

it('is a part of the copied report where learners sit, and nowhere else', () => {
  expect(waysForReport(texts, [])).toEqual([]);
  expect(asText('Check', waysForReport(texts, ways('closed', 'unknown')))).toBe(
    'Check\n\ncomputer-ways\n' +
      'computer-ways-unseen {"count":1}. computer-ways-who\n' +
      'computer-way-swap: computer-ways-closed [computer-fine]\n' +
      'computer-way-zap: computer-ways-not-seen [computer-ways-word-unseen] ' +
      'computer-ways-do {"way":"zap"}\n',
  );
});
