import type { FinalOutcome, Helped, ItemNote } from '$lib/host';
import type { getTexts } from '$lib/i18n';

const helpedBy = {
  moreTime: 'finals-helped-more-time',
  readAloud: 'finals-helped-read-aloud',
  fewerOptions: 'finals-helped-fewer-options',
  readerPresent: 'finals-helped-reader-present',
  glossary: 'finals-helped-glossary',
} as const satisfies Record<Helped, string>;

type Noted = Pick<FinalOutcome, 'criticalMissed' | 'timeOver' | 'absences' | 'helped'> & {
  /** What a trainer wrote beside items. */
  notes?: readonly ItemNote[];
};

/** What else is to be said of a try at a final: missed items, absences, what helped. */
export function notesOn(noted: Noted, { t, when }: ReturnType<typeof getTexts>): string[] {
  const lines: string[] = [];
  if (noted.criticalMissed) lines.push(t('finals-note-critical', { count: noted.criticalMissed }));
  if (noted.timeOver) lines.push(t('finals-note-time-over'));
  for (const { why, seconds, at } of noted.absences) {
    const until = { at: when(at) };
    const minutes = Math.ceil(seconds / 60);
    if (why === 'interrupted') lines.push(t('finals-note-interrupted', { minutes, ...until }));
    else if (why === 'lessons') lines.push(t('finals-note-lessons', { minutes, ...until }));
    else lines.push(t('finals-note-other-window', { seconds, ...until }));
  }
  const said = (noted.notes ?? []).map((one) => t('finals-note-item', one));
  return [...lines, ...said, ...noted.helped.map((one) => t(helpedBy[one]))];
}
