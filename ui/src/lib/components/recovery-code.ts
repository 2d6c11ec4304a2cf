const groupLength = 4;

/** Groups of a recovery code. */
export const groupsOfCode = 8;

/** The groups of a recovery code as typed: what people misread or leave out does not matter. */
export function codeGroups(typed: string): string[] {
  const plain = typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  return plain.match(new RegExp(`.{1,${groupLength}}`, 'g')) ?? [];
}

/** How many groups are whole. */
export function wholeGroups(typed: string): number {
  return codeGroups(typed).filter((group) => group.length === groupLength).length;
}

/** Number of the first group that differs from the code, from 1; null when all are right. */
export function wrongGroup(typed: string, code: readonly string[]): number | null {
  const groups = codeGroups(typed);
  const right = codeGroups(code.join(''));
  const at = Array.from({ length: Math.max(groups.length, right.length) }).findIndex(
    (_, index) => groups[index] !== right[index],
  );
  return at < 0 ? null : at + 1;
}
