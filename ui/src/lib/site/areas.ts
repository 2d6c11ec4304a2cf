import type { SiteKind } from '$lib/host';

export type Area = 'class' | 'overview' | 'sites' | 'exchange' | 'packs' | 'computer';

/** The areas of the rail and where they lead, for the kind of site. */
export function areasOf(kind: SiteKind): { area: Area; path: string }[] {
  return kind === 'centre'
    ? [
        { area: 'overview', path: '/centre' },
        { area: 'sites', path: '/centre/sites' },
        { area: 'exchange', path: '/centre/exchange' },
        { area: 'packs', path: '/centre/packs' },
        { area: 'computer', path: '/centre/computer' },
      ]
    : [
        { area: 'class', path: '/teach' },
        { area: 'exchange', path: '/teach/exchange' },
        { area: 'packs', path: '/teach/packs' },
        { area: 'computer', path: '/teach/computer' },
      ];
}

/** The area that a page belongs to: the one with the longest path that leads to it. */
export function areaOf(kind: SiteKind, path: string): Area | null {
  const fitting = areasOf(kind)
    .filter((area) => path === area.path || path.startsWith(`${area.path}/`))
    .sort((one, other) => other.path.length - one.path.length);
  return fitting[0]?.area ?? null;
}
