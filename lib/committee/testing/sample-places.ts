import type { Band } from '@/lib/board/band-colour';
import type { Status } from '@/lib/indicators/types';
import type { MapDrawing, ShapeMark } from '../brief-map-types';
import type { BriefMap, NamedPlace } from '../brief-types';

const name = (uid: string, said: string): NamedPlace => ({ uid, name: said });

/** Invented uids, true names: everything else of the sample is invented too. */
export const SAMPLE_COUNTRY = name('SampleMali1', 'Mali');
const region = (uid: string, said: string): NamedPlace => ({ uid, name: said, region: uid });

export const SAMPLE_REGIONS = [
  region('SampleKaye1', 'Kayes'),
  region('SampleKoul1', 'Koulikoro'),
  region('SampleMopt1', 'Mopti'),
  region('SampleSego1', 'Ségou'),
  region('SampleSika1', 'Sikasso'),
] as const;

const square = (x: number, y: number, side: number) => `M${x} ${y}h${side}v${side}h-${side}z`;

/** Five squares in a row and an enclave: enough to see fills, marks and words. */
const DRAWING: MapDrawing = {
  width: 684,
  height: 432,
  bounds: [
    [10, -12],
    [16, -2],
  ],
  units: SAMPLE_REGIONS.map(({ uid, name: said }, index) => {
    const room = { x: 72 + index * 132, y: 216, width: 120 };
    const d = square(12 + index * 132, 156, 120);
    return { uid, name: said, d, label: room, line: room, region: uid, programme: true };
  }),
  regions: [],
  innerBorders: 'M12 216h120',
  neighbours: [{ name: { fr: 'Guinée', en: 'Guinea' }, d: 'M0 400h50', label: { x: 60, y: 380 } }],
  country: {
    d: square(0, 0, 40),
    programme: square(0, 20, 20),
    ...{ width: 80, height: 40, frame: { x: 0, y: 20, width: 40, height: 20 } },
  },
  enclave: null,
};

/** What a sample map shows of a region: band, French and English value, status, and whether it is partial. */
export interface SampleMark {
  readonly fill: Band | 'no-data';
  readonly fr: string;
  readonly en: string;
  readonly status: Status | null;
  readonly partial?: true;
}

/** A map of the five regions, in the order of `SAMPLE_REGIONS`. */
export function makeSampleMap(
  indicator: string,
  palette: BriefMap['palette'],
  bands: BriefMap['bands'],
  expected: BriefMap['expected'],
  marks: readonly SampleMark[],
): BriefMap {
  const marksIn = (language: 'fr' | 'en') =>
    Object.fromEntries(
      SAMPLE_REGIONS.flatMap(({ uid, name: said }, index): [string, ShapeMark][] => {
        const mark = marks[index];
        if (!mark) return [];
        const note = mark.partial ? { fr: 'partiel (67\u00a0%)', en: 'partial (67%)' }[language] : null;
        const value = mark.fill === 'no-data' ? '' : mark[language];
        const written = { fill: mark.fill, value, status: mark.status, note, href: null };
        const separator = { fr: '\u202f:', en: ':' }[language];
        return [[uid, { ...written, description: `${said}${separator} ${mark[language]}` }]];
      }),
    );
  const values = SAMPLE_REGIONS.flatMap(({ uid }, index): [string, number | null][] => {
    const mark = marks[index];
    return mark ? [[uid, mark.fill === 'no-data' ? null : Number(mark.en.replace('%', ''))]] : [];
  });
  return {
    ...{ indicator, palette, bands, expected },
    ...{ drawing: DRAWING, values: Object.fromEntries(values) },
    marks: { fr: marksIn('fr'), en: marksIn('en') },
  };
}
