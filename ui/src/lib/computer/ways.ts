/** The ways past the window in words. The printed report says the same. */
import type { ComputerStanding, ComputerWay, WayStanding } from '$lib/host';
import type { TextSource } from '$lib/i18n';
import type { ReportLine, ReportPart } from './report';

/** What a way is to whoever reads the check. */
const tones = {
  open: 'look',
  unknown: 'unknown',
  closed: 'fine',
} as const satisfies Record<WayStanding, ComputerStanding>;

export const toneOf = ({ standing }: ComputerWay): ComputerStanding => tones[standing];

export function countOf(ways: readonly ComputerWay[], standing: WayStanding): number {
  return ways.filter((way) => way.standing === standing).length;
}

/** One sentence for all of them, without its full stop. */
export function standingOf({ t }: TextSource, ways: readonly ComputerWay[]): string {
  const [open, unseen] = [countOf(ways, 'open'), countOf(ways, 'unknown')];
  if (open > 0) return t('computer-ways-open', { count: open });
  if (unseen > 0) return t('computer-ways-unseen', { count: unseen });
  return t('computer-ways-all-closed', { count: ways.length });
}

/** Whose work it is, and where it stands how; nothing where nothing is to be done. */
export function whoCloses({ t }: TextSource, ways: readonly ComputerWay[]): string | null {
  return countOf(ways, 'closed') < ways.length ? t('computer-ways-who') : null;
}

/** What a way is, in one short line. */
export function nameOf(texts: TextSource, { way }: ComputerWay): string {
  return texts.coded(`computer-way-${way}`, {}) ?? way;
}

export function wayInWords(texts: TextSource, one: ComputerWay): ReportLine {
  const { t } = texts;
  const { way, standing } = one;
  const what = nameOf(texts, one);
  const remedy = t('computer-ways-do', { way });
  switch (standing) {
    case 'open': {
      const found = texts.coded(`computer-way-open-${way}`, {}) ?? way;
      return { what, found, standing: t('computer-ways-word-open'), remedy };
    }
    case 'unknown': {
      const found = t('computer-ways-not-seen');
      return { what, found, standing: t('computer-ways-word-unseen'), remedy };
    }
    case 'closed':
      return { what, found: t('computer-ways-closed'), standing: t('computer-fine') };
  }
}

/** Their part of the copied report; none where nobody is locked in. */
export function waysForReport(texts: TextSource, ways: readonly ComputerWay[]): ReportPart[] {
  if (ways.length === 0) return [];
  const about = [`${standingOf(texts, ways)}.`, whoCloses(texts, ways)].filter(Boolean).join(' ');
  const lines = ways.map((way) => wayInWords(texts, way));
  return [{ title: texts.t('computer-ways'), about, lines }];
}
