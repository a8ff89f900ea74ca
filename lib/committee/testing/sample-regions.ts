import type { BriefDocument, NamedPlace, PrintedFigure } from '../brief-types';
import { makeSampleFigure } from './sample-figures';
import { SAMPLE_COUNTRY, SAMPLE_REGIONS } from './sample-places';

const [KAYES, KOULIKORO, MOPTI, SEGOU, SIKASSO] = SAMPLE_REGIONS;
export const SAMPLE_PILLARS = ['chw_functional', 'supervision_monthly', 'stockout_any'] as const;

/** Per region: functional posts, supervision, stockouts; Ségou is partial, Kayes sent nothing of its stocks. */
const VALUES: readonly (readonly [NamedPlace, number, number, number | null, number])[] = [
  [SAMPLE_COUNTRY, 93.5, 68.4, 41.3, 0.93],
  [KAYES, 92.1, 66.8, null, 0.91],
  [KOULIKORO, 95.4, 73.1, 33.2, 0.97],
  [MOPTI, 89.9, 48.2, 55.7, 0.84],
  [SEGOU, 94.2, 58.3, 47.1, 0.67],
  [SIKASSO, 96.3, 81, 28.4, 0.98],
];

const WORST: readonly (readonly [string, NamedPlace, number, number, number | null])[] = [
  ['Ténenkou', MOPTI, 71.4, 22.5, 81.3],
  ['Youwarou', MOPTI, 78.9, 31.3, 76.2],
  ['Markala', SEGOU, 80.2, 39.6, 70.1],
];

function figuresOf(
  uid: string,
  values: readonly (number | null)[],
  coverage: number,
): readonly PrintedFigure[] {
  const due = [93, 70, 25];
  return SAMPLE_PILLARS.map((indicator, index) =>
    makeSampleFigure(indicator, uid, {
      value: values[index] ?? null,
      ...{ of: 600, coverage, expected: due[index] ?? 0, target: due[index] ?? 0 },
      ...{ validated: false, gap: 12 + index * 20, change: coverage < 0.8 ? null : index - 1.4 },
    }),
  );
}

export const SAMPLE_REGION_ROWS: BriefDocument['regions'] = VALUES.map(
  ([place, posts, supervised, stock, coverage]) => ({
    place,
    figures: figuresOf(place.uid, [posts, supervised, stock], coverage),
  }),
);

export const SAMPLE_WORST: BriefDocument['worst'] = SAMPLE_PILLARS.map((indicator, index) => ({
  indicator,
  districts: WORST.map(([name, region, ...values], row) => {
    const place = { uid: `SampleDist${row}`, name, region: region.uid };
    const figure = figuresOf(place.uid, values, row === 2 ? 0.67 : 0.9)[index];
    return { ...(figure ?? makeSampleFigure(indicator, place.uid, { value: null })), place, region };
  }),
}));

export const SAMPLE_COVERAGE: BriefDocument['coverage'] = VALUES.map(([place, , , , share]) => ({
  place,
  share,
}));
