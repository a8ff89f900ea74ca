import { makeSampleFigure } from '../../testing/sample-figures';
import { buildSource, drawPillar, drawRegions, placeOf, type Drawn } from '../testing/build-source';
import type { FindingSource } from '../types';
import type { ExpectedCase } from './cases';

type Values = Parameters<typeof drawRegions>[1];
const PILLARS = {
  supervision_monthly: 'supervision',
  stockout_any: 'stock',
} as const;

function regions(
  name: string,
  indicator: keyof typeof PILLARS,
  id: string,
  values: Values,
  more: Partial<FindingSource> = {},
): ExpectedCase {
  const pillar = drawPillar(PILLARS[indicator], indicator, { value: 50, of: 3000, expected: 70 });
  return {
    name,
    id: `${id.replace('*', indicator)}`,
    source: buildSource({ pillars: [pillar], regions: drawRegions(indicator, values), ...more }),
  };
}

function districts(
  name: string,
  indicator: string,
  rows: readonly (readonly [string, string, Drawn])[],
): ExpectedCase {
  const list = rows.map(([district, region, drawn]) => ({
    ...makeSampleFigure(indicator, placeOf(district).uid, { of: 80, expected: 70, ...drawn }),
    ...{ place: placeOf(district), region: placeOf(region) },
  }));
  return {
    name,
    id: `districts:${indicator}`,
    source: buildSource({ worst: [{ indicator, districts: list }] }),
  };
}

function coverage(
  name: string,
  shares: Readonly<Record<string, number | null>>,
  period = '2026-08',
  id = 'partial-regions',
): ExpectedCase {
  const list = Object.entries(shares).map(([place, share]) => ({ place: placeOf(place), share }));
  return { name, id, source: buildSource({ coverage: list, period }) };
}

const SUP = 'supervision_monthly';
const OUT = 'stockout_any';

export const REGION_CASES: readonly ExpectedCase[] = [
  regions('worst and best', SUP, 'worst:*:uid-Mopti', { Kayes: 66.8, Mopti: 48.2, Sikasso: 81 }),
  regions('highest is worst', OUT, 'worst:*:uid-Mopti', { Kayes: 33.2, Mopti: 55.7, Sikasso: 28.4 }),
  regions('two equal worst', SUP, 'worst:*:uid-Kayes', { Kayes: 48.21, Mopti: 48.23, Sikasso: 81 }),
  regions('two equal best, one with an article', SUP, 'worst:*:uid-Mopti', {
    'Le Kénédougou': 81,
    Mopti: 48,
    Ségou: 81,
  }),
  regions('worst, best partial', SUP, 'worst:*:uid-Mopti', {
    Kayes: 66.8,
    Mopti: 48.2,
    Sikasso: { value: 81, coverage: 0.5 },
  }),
  regions('worst is partial', SUP, 'worst:*:uid-Mopti', {
    Kayes: 66.8,
    Mopti: { value: 48.2, coverage: 0.67 },
  }),
  regions('worst is zero', SUP, 'worst:*:uid-Mopti', { Kayes: 66.8, Mopti: 0 }),
  regions(
    'some regions of all',
    SUP,
    'worst:*:uid-Mopti',
    { Kayes: 66.8, Mopti: 48.2 },
    {
      coverage: [{ place: placeOf('Gao'), share: 0.9 }],
    },
  ),
  regions('all on track', SUP, 'all-on-track:*', {
    Kayes: 76.8,
    Mopti: 78.2,
    Ségou: 80,
    Sikasso: 81,
    Koulikoro: 90,
  }),
  regions('all on track, one partial', SUP, 'all-on-track:*', {
    Kayes: 76.8,
    Ouéléssébougou: { value: 78.2, coverage: 0.5 },
  }),
  regions('no data of one region', SUP, 'missing:*', { Kayes: 66.8, Mopti: null }),
  regions('no data of two regions', OUT, 'missing:*', { Kayes: null, Mopti: null, Ségou: 12 }),
  regions('few reporters behind a low rate', OUT, 'few-reporters:*:uid-Ségou', {
    Kayes: 66.8,
    Ségou: { value: 12, coverage: 0.67 },
  }),
  regions('few reporters, with an article', OUT, 'few-reporters:*:uid-Le Kénédougou', {
    'Le Kénédougou': { value: 0, coverage: 0.196 },
  }),
  districts('one district', SUP, [['Youwarou', 'Mopti', { value: 31.3 }]]),
  districts('three districts, one partial', SUP, [
    ['Ténenkou', 'Mopti', { value: 22.5 }],
    ['Markala', 'Ségou', { value: 39.6, coverage: 0.67 }],
    ['Yélimané', 'Kayes', { value: 40 }],
  ]),
  districts('districts, highest, one without data', OUT, [
    ['Ténenkou', 'Mopti', { value: 81.3 }],
    ['Kati', 'Koulikoro', { value: null }],
    ['Ouéléssébougou', 'Koulikoro', { value: 76.2 }],
  ]),
  coverage('one region partial', { Ségou: 0.67, Kayes: 0.9 }),
  coverage('two regions partial, least first', { Ségou: 0.67, Kayes: 0.7996, Mopti: 0.84 }),
  coverage('nothing received', { Gao: 0, Kayes: null }, '2026-Q2', 'no-reports'),
];
