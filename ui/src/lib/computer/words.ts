/** The findings of the core in words. The printed report says the same. */
import type { ComputerLine, ComputerStanding, SoftwareRegister } from '$lib/host';
import type { TextKey, TextSource } from '$lib/i18n';
import type { ReportLine } from './report';

const words = {
  fine: 'computer-fine',
  look: 'computer-look',
  unknown: 'computer-unknown',
} as const satisfies Record<ComputerStanding, TextKey>;

/** One line of the check. */
export function inWords(texts: TextSource, line: ComputerLine): ReportLine {
  const { part, finding, standing } = line;
  const { when, gib } = line.args;
  const args = {
    ...line.args,
    ...(when && { when: texts.whenInFull(when) }),
    ...(gib && { gib: texts.number(Number(gib)) }),
  };
  return {
    what: texts.t(`computer-part-${part}`),
    found: texts.coded(`computer-found-${finding}`, args) ?? finding,
    standing: texts.t(words[standing]),
    remedy: standing === 'look' ? texts.coded(`computer-do-${finding}`, {}) : null,
  };
}

/** The lines of the software register. */
export function registerInWords(texts: TextSource, register: SoftwareRegister): ReportLine[] {
  const { t } = texts;
  const unknown = t('computer-unknown');
  return [
    { what: 'Footbridge', found: register.program },
    { what: t('computer-register-sha'), found: register.programSha256 ?? unknown },
    { what: 'SQLCipher', found: register.cipher },
    { what: 'SQLite', found: register.sqlite },
    { what: t('computer-register-engine'), found: register.engine ?? unknown },
    ...register.packs.map(({ pack, version, sha256 }) => ({
      what: t('computer-register-pack', { pack, version }),
      found: sha256,
    })),
  ];
}
