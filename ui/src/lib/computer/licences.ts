/** What Footbridge is made of; `npm run licences` writes the list. */

export interface Part {
  name: string;
  version: string;
  licence: string;
}

/** The list is long and seldom read: it is loaded when somebody asks for it. */
export async function allParts(): Promise<readonly Part[]> {
  return (await import('./licences.json')).default;
}

/** Parts in whose name or licence all words of a search stand. */
export function fitting(parts: readonly Part[], search: string): readonly Part[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const text = ({ name, licence }: Part) => `${name} ${licence}`.toLowerCase();
  return parts.filter((part) => words.every((word) => text(part).includes(word)));
}
