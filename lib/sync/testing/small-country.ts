import type { IndicatorDefinition } from '@/lib/indicators/types';
import type { SourceOrgUnit } from '@/lib/national-server/types';
import { monthIndex } from '@/lib/periods/period';
import type { CountryProfile } from '@/lib/profile/types';
import type { Source } from '@/lib/store/types';
import { FakeServer } from './fake-server';

/** 21 November 2026: October is the last closed month. */
export const NOW = new Date('2026-11-21T03:00:00Z');
export const FIRST = monthIndex(2025, 1);
export const LAST = monthIndex(2026, 10);

export const SOURCE: Source = { kind: 'demonstration', origin: '', profileId: 'test', fictive: true };

export const PROFILE: CountryProfile = {
  id: 'test',
  name: { fr: 'Essai', en: 'Test' },
  source: {
    root: 'ML',
    levels: { country: 1, region: 2, district: 3, area: 4 },
    pullLevel: 'area',
    firstMonth: FIRST,
    revisionMonths: 3,
    measures: {
      chw_active: { items: ['aaaaaaaaaaa'], absentIsZero: false },
      chw_supervised: { items: ['bbbbbbbbbbb'], absentIsZero: false },
    },
  },
  programmeRegions: ['R1', 'R2'],
  coverageThreshold: 0.8,
  plans: [],
  partners: [],
  notes: { districtOutlinesSchematic: false },
};

const text = { fr: '', en: '' };
const common = {
  theme: 'coverage',
  decimals: 0,
  direction: 'up',
  cuts: [1, 2, 3, 4],
  tolerance: 0.1,
  gap: { side: 'numerator', noun: 'chw' },
  label: text,
  short: text,
  definition: text,
  howToRead: text,
  notToRead: text,
  origin: text,
} as const;

export const COUNT: IndicatorDefinition = {
  ...common,
  id: 'chw_count',
  factor: 1,
  unit: 'count',
  numerator: { measure: 'chw_active', over: 'last' },
};

export const SUPERVISION: IndicatorDefinition = {
  ...common,
  id: 'supervision_monthly',
  factor: 100,
  unit: 'percent',
  numerator: { measure: 'chw_supervised', over: 'sum' },
  denominator: { measure: 'chw_active', over: 'sum' },
};

/** Two regions of the programme with a district each and two areas in each district, and a region outside. */
export function createServer(): FakeServer {
  const paths = [
    'ML',
    'ML/R1',
    'ML/R1/D1',
    'ML/R1/D1/A1',
    'ML/R1/D1/A2',
    'ML/R2',
    'ML/R2/D2',
    'ML/R2/D2/A3',
    'ML/R2/D2/A4',
    'ML/R3',
    'ML/R3/D3',
    'ML/R3/D3/A5',
  ];
  const server = new FakeServer(paths.map(createUnit));
  for (let month = FIRST; month <= LAST; month += 1) {
    for (const [i, area] of ['A1', 'A2', 'A3', 'A4'].entries()) {
      server.set('chw_active', area, month, 10 + i);
      server.set('chw_supervised', area, month, 5 + i);
    }
  }
  return server;
}

export function createUnit(path: string): SourceOrgUnit {
  const uids = path.split('/');
  const uid = uids.at(-1) ?? '';
  return {
    uid,
    code: null,
    name: `Unit ${uid}`,
    levelNumber: uids.length,
    parent: uids.at(-2) ?? null,
    path: uids,
    opened: null,
    closed: null,
  };
}
