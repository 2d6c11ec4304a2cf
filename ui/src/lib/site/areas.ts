import type { SiteKind, StaffRole } from '$lib/host';

export type Area =
  | 'class'
  | 'register'
  | 'people'
  | 'overview'
  | 'results'
  | 'figures'
  | 'sites'
  | 'start'
  | 'exchange'
  | 'differences'
  | 'packs'
  | 'sticks'
  | 'approvals'
  | 'access'
  | 'staff'
  | 'computer';

interface Rule {
  area: Area;
  /** Below the first page of staff; empty for that page itself. */
  path: string;
  kinds: readonly SiteKind[];
  roles: readonly StaffRole[];
}

const inPrison = ['station', 'office'] as const;
const anywhere = ['station', 'office', 'centre'] as const;
const withPeople = ['officer', 'trainer', 'coordinator'] as const;
const others = ['publisher', 'guest'] as const;

/**
 * The areas in the order of the rail, for whom the core answers there; it refuses the rest itself.
 * Somebody starts at the first one that is theirs.
 */
const rules: readonly Rule[] = [
  { area: 'class', path: '', kinds: inPrison, roles: ['trainer'] },
  { area: 'overview', path: '', kinds: ['centre'], roles: ['coordinator'] },
  { area: 'start', path: '/start', kinds: anywhere, roles: others },
  // Who was there is not for a computer in the classroom.
  { area: 'register', path: '/register', kinds: ['office'], roles: ['officer', 'trainer'] },
  { area: 'people', path: '/people', kinds: inPrison, roles: ['trainer', 'coordinator'] },
  { area: 'results', path: '/results', kinds: ['centre'], roles: ['coordinator'] },
  { area: 'figures', path: '/figures', kinds: ['centre'], roles: ['coordinator'] },
  { area: 'sites', path: '/sites', kinds: ['centre'], roles: ['coordinator'] },
  { area: 'exchange', path: '/exchange', kinds: anywhere, roles: withPeople },
  { area: 'differences', path: '/differences', kinds: anywhere, roles: withPeople },
  { area: 'packs', path: '/packs', kinds: anywhere, roles: [...withPeople, ...others] },
  { area: 'sticks', path: '/sticks', kinds: anywhere, roles: withPeople },
  { area: 'approvals', path: '/approvals', kinds: anywhere, roles: withPeople },
  { area: 'access', path: '/access', kinds: anywhere, roles: ['trainer', 'coordinator'] },
  { area: 'staff', path: '/staff', kinds: anywhere, roles: withPeople },
  { area: 'computer', path: '/computer', kinds: anywhere, roles: withPeople },
];

/** Where all pages of staff lie. */
export function rootOf(kind: SiteKind): string {
  return kind === 'centre' ? '/centre' : '/teach';
}

/** The areas of the rail and where they lead. */
export function areasOf(kind: SiteKind, role: StaffRole): { area: Area; path: string }[] {
  return rules
    .filter(({ kinds, roles }) => kinds.includes(kind) && roles.includes(role))
    .map(({ area, path }) => ({ area, path: rootOf(kind) + path }));
}

/** The area that a page belongs to: the one with the longest path that leads to it. */
export function areaOf(kind: SiteKind, role: StaffRole, path: string): Area | null {
  const fitting = areasOf(kind, role)
    .filter((area) => path === area.path || path.startsWith(`${area.path}/`))
    .sort((one, other) => other.path.length - one.path.length);
  return fitting[0]?.area ?? null;
}

/** True for staff who see nothing of any person. */
export function seesNobody(role: StaffRole): boolean {
  return others.some((other) => other === role);
}
