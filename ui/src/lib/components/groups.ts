/** Rows of one group; of all groups where none is chosen. */
export function ofGroup<R extends { groups: readonly string[] }>(
  rows: readonly R[],
  group: string | null,
): readonly R[] {
  return group === null ? rows : rows.filter((row) => row.groups.includes(group));
}
