/** What the core tells of many computers, sticks and months; made up for pictures of screens. */
import type {
  Differences,
  ExchangeStanding,
  SiteRow,
  SitesView,
  StickPlace,
  Sticks,
} from '../../src/lib/host/bindings/commands';

const at = (day: number, hour = 14) => new Date(2026, 10, day, hour, 20).toISOString();

const blue: StickPlace = {
  folder: '/media/trainer/BLUE',
  label: 'BLUE',
  name: 'Blue stick, workshop B',
  serial: '4C530001230417',
  chosen: false,
  present: true,
  state: 'fine',
  fileSystem: 'vfat',
  freeMib: 7140,
  totalMib: 7680,
  lastUsed: { at: at(16), bundlesIn: 3, bundlesOut: 1, writtenKib: 212 },
};

const red: StickPlace = {
  ...blue,
  folder: '/media/trainer/RED',
  label: 'RED',
  name: null,
  serial: '60A44C3FACC9',
  state: 'readOnly',
  lastUsed: null,
};

const register = [
  { serial: '4C530001230417', name: 'Blue stick, workshop B', retired: false },
  { serial: '0781558A7F21', name: 'Gate stick', retired: false },
  { serial: '20060775730C', name: 'Green stick', retired: true },
];

export const oneStick: Sticks = { places: [blue], state: 'fine', rule: 'any', register };
export const twoSticks: Sticks = { ...oneStick, places: [blue, red], state: 'several' };

export const standing: ExchangeStanding = {
  others: 5,
  behind: ['PC 2', 'PC 3'],
  withoutNews: 14,
  lastExchange: at(20),
  open: 212,
  asking: [{ site: '0a', name: 'PC 6', waiting: 34 }],
  notices: [{ notice: 1, reason: 'copied', since: at(19, 9) }],
};

export const level: ExchangeStanding = {
  ...standing,
  behind: [],
  withoutNews: 0,
  open: 0,
  asking: [],
  notices: [],
};

const pc: SiteRow = {
  site: '01',
  name: 'PC 1',
  kind: 'station',
  classroom: 'Workshop B',
  standing: 'admitted',
  lastHeard: at(20),
  events: 4120,
  waiting: 0,
  missing: 0,
  gaps: [],
  forked: false,
  clockDoubted: false,
  putAside: 0,
  reason: null,
};

export const sites: SitesView = {
  sites: [
    { ...pc, site: '06', name: 'PC 6', standing: 'asking', waiting: 34, events: 0 },
    {
      ...pc,
      site: '07',
      name: 'PC 6',
      standing: 'asking',
      waiting: 2,
      events: 0,
      lastHeard: at(21),
    },
    pc,
    { ...pc, site: '03', name: 'PC 3', missing: 92, gaps: [{ first: 812, last: 903 }] },
    { ...pc, site: '04', name: 'PC 4', standing: 'copied', forked: true },
    { ...pc, site: '05', name: 'PC 5', clockDoubted: true },
    { ...pc, site: '02', name: 'PC 2', standing: 'revoked', reason: 'stolen', putAside: 34 },
  ],
  classrooms: [
    {
      classroom: '01',
      name: 'Workshop B',
      placesLeft: 3,
      kits: [
        { kit: '3fa9c2', sites: 6, used: 5, revoked: false },
        { kit: '81d077', sites: 4, used: 2, revoked: true },
      ],
    },
  ],
};

const said = { by: 'Paulo', site: 'PC 1', at: at(17), counts: false };

export const differences: Differences = {
  lines: [
    {
      kind: 'register',
      register: 'name',
      whose: { kind: 'learner', person: '01', name: 'Ana Pop' },
      values: [
        { ...said, event: '01', value: { kind: 'name', name: 'Ana Pop' }, counts: true },
        {
          ...said,
          event: '02',
          value: { kind: 'name', name: 'Ana Popa' },
          by: 'Rosa',
          site: 'PC 3',
        },
      ],
      decided: false,
      canChoose: true,
    },
    {
      kind: 'register',
      register: 'day',
      whose: { kind: 'day', name: 'Ana Pop', day: '2026-11-16' },
      values: [
        {
          ...said,
          event: '06',
          value: { kind: 'attendance', state: 'present', reason: null, minutes: 90 },
        },
        {
          ...said,
          event: '07',
          value: { kind: 'attendance', state: 'excused', reason: 'court', minutes: null },
          by: 'Rosa',
          site: 'Office 2',
          counts: true,
        },
      ],
      decided: false,
      canChoose: true,
    },
    { kind: 'gap', site: 'PC 3', epoch: 1, first: 812, last: 903 },
    { kind: 'fork', site: 'PC 4', epoch: 2, ends: [204, 207] },
    { kind: 'copiedSite', site: 'PC 4' },
    { kind: 'newEpoch', site: 'PC 5', epoch: 2, reason: 'restored', at: at(18, 8) },
    {
      kind: 'clockDoubt',
      site: 'PC 5',
      ahead: true,
      said: '2099-01-01T10:00:00Z',
      taken: at(18, 9),
    },
    {
      kind: 'refused',
      file: '9f2c41.fbbundle',
      code: 'bundle-damaged',
      since: at(19),
      last: at(20),
    },
    { kind: 'putAside', site: 'PC 2', events: 34, since: at(20) },
    {
      kind: 'register',
      register: 'stick',
      whose: { kind: 'stick', serial: '0781558A7F21' },
      values: [
        {
          ...said,
          event: '03',
          value: { kind: 'stick', name: 'Gate stick', retired: false },
          counts: true,
        },
        {
          ...said,
          event: '04',
          value: { kind: 'stick', name: 'Old stick', retired: false },
          by: null,
        },
      ],
      decided: true,
      canChoose: true,
    },
    {
      kind: 'joined',
      first: '05',
      firstName: 'Mihai Ion',
      second: '06',
      secondName: 'Mihai Ion',
      by: 'Rosa',
      site: 'PC 3',
      at: at(19),
    },
  ],
};
