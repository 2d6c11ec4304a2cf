export type KitField = 'classroom' | 'sites' | 'folder';

const mostSites = 200;

/** The first field of a new starter kit to mend; null when it can be made. The core checks again. */
export function mendIn(kit: Record<KitField, string>): KitField | null {
  if (kit.classroom.trim() === '') return 'classroom';
  const sites = Number(kit.sites);
  if (!Number.isInteger(sites) || sites < 1 || sites > mostSites) return 'sites';
  return kit.folder.trim() === '' ? 'folder' : null;
}
