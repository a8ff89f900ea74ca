import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatValue } from '@/lib/i18n/format';
import { indicatorById } from '@/lib/indicators/catalogue';
import type { StoredFigure } from '@/lib/indicators/types';
import type { FigureRow } from '@/lib/store/types';
import type { BriefDocument } from '../brief-types';
import { TOGETHER } from '../places-together';
import { SAMPLE_DOCUMENT } from '../testing/sample-document';
import { SAMPLE_REGIONS } from '../testing/sample-places';
import { listTold } from '../testing/told-values';
import { viewBrief } from '../view/view-brief';
import { confineDocument } from './confine-document';
import { compareWith } from './list-revised';
import { printedValues } from './printed-values';
import { printIndicator } from './print-indicator';

const [KAYES, , MOPTI, SEGOU] = SAMPLE_REGIONS;
const TENENKOU = { uid: 'SampleDist0', name: 'Ténenkou', region: MOPTI.uid };
const [first] = SAMPLE_DOCUMENT.recommendations;
const [line] = SAMPLE_DOCUMENT.plan?.lines ?? [];

/** The sample with what it lacks: a recommendation of several places, a measured baseline, only two regions chosen. */
const DOCUMENT: BriefDocument = {
  ...SAMPLE_DOCUMENT,
  indicators: Object.fromEntries(
    ['chw_per_supervisor', 'stockout_act']
      .flatMap((id) => indicatorById(id) ?? [])
      .map((definition) => [definition.id, printIndicator(definition)] as const)
      .concat(Object.entries(SAMPLE_DOCUMENT.indicators)),
  ),
  regions: SAMPLE_DOCUMENT.regions.slice(0, 3),
  // The sample draws this one with the marks of another.
  smallMaps: SAMPLE_DOCUMENT.smallMaps.filter(({ indicator }) => indicator !== 'chw_functional'),
  recommendations: [
    ...SAMPLE_DOCUMENT.recommendations,
    ...(first ? [{ ...first, id: 'two', places: [MOPTI, TENENKOU, SEGOU] }] : []),
  ],
  plan: SAMPLE_DOCUMENT.plan && {
    ...SAMPLE_DOCUMENT.plan,
    lines: SAMPLE_DOCUMENT.plan.lines.map((one) =>
      one === line ? { ...one, baselineIn: '2025-12', judgedIn: '2026-01', judgedValue: 58.1 } : one,
    ),
  },
};
const PRINTED = printedValues(DOCUMENT);
const keyOf = ({ indicator, place, period }: (typeof PRINTED)[number]) =>
  [indicator, place.uid, period].join(' ');

/** Rows that say what the note printed: of places that count together each as much as the others. */
function rowsOf(document: BriefDocument): FigureRow[] {
  const figures = new Map<string, Map<string, StoredFigure>>();
  for (const { indicator, place, period, value } of printedValues(document)) {
    const factor = indicatorById(indicator)?.factor ?? 1;
    for (const uid of place.uid.split(TOGETHER)) {
      const ofRow = figures.get(`${uid} ${period}`) ?? new Map<string, StoredFigure>();
      figures.set(`${uid} ${period}`, ofRow);
      if (value === null || ofRow.has(indicator)) continue;
      ofRow.set(indicator, { numerator: value, denominator: factor, unitMonths: 1, units: 1, months: 1 });
    }
  }
  return [...figures].map(([key, own]) => {
    const [orgUnit = '', period = ''] = key.split(' ');
    return { orgUnit, period, expected: { unitMonths: 1, units: 1 }, figures: own };
  });
}

describe('the values that a note prints', () => {
  it('are each there once', () => {
    expect(new Set(PRINTED.map(keyOf)).size).toBe(PRINTED.length);
  });

  it('hold every value of its tables, maps, moves and movements', () => {
    const known = new Map(
      PRINTED.flatMap((one) => {
        const style = DOCUMENT.indicators[one.indicator];
        return style && one.value !== null
          ? [[keyOf(one), flatten(formatValue(one.value, style, 'fr'))] as const]
          : [];
      }),
    );
    const edition = { state: 'published', edition: 1, supersededBy: null, extract: null } as const;
    const told = listTold(viewBrief(DOCUMENT, 'fr', edition), DOCUMENT).filter(({ text }) => text !== '');
    expect(told.length).toBeGreaterThan(60);
    const otherwise = told.filter(({ key, text }) => known.get(key) !== flatten(text));
    expect(otherwise.map(({ key, text }) => [key, text, known.get(key)])).toEqual([]);
  });

  it.each([
    ['the map’s region that the tables leave out', 'stockout_any', KAYES.uid, '2026-08'],
    ['an end of a movement', 'stockout_act', 'SampleMali1', '2026-02'],
    ['a movement of several places', 'chw_per_supervisor', `${MOPTI.uid}+${SEGOU.uid}`, '2026-08'],
    ['what a change was counted from', 'coverage_population', 'SampleMali1', '2026-02'],
    ['a measured baseline', 'coverage_population', 'SampleMali1', '2025-12'],
    ['what a past target was judged on', 'coverage_population', 'SampleMali1', '2026-01'],
    ['a value revised in the note before', 'stockout_any', SEGOU.uid, '2026-02'],
  ])('hold %s', (_what, indicator, place, period) => {
    expect(PRINTED.map(keyOf)).toContain([indicator, place, period].join(' '));
  });

  it('are of a confined reader’s own places alone', () => {
    const confined = confineDocument(DOCUMENT, { kind: 'regions', regions: [MOPTI.uid] });
    const places = new Set(printedValues(confined).map(({ place }) => place.uid));
    expect([...places].sort()).toEqual([MOPTI.uid, 'SampleMali1'].sort());
    expect(JSON.stringify(confined.map)).not.toContain(KAYES.uid);
  });
});

describe('what became of them', () => {
  it('is nothing while the data say the same', () => {
    expect(compareWith(DOCUMENT, rowsOf(DOCUMENT))).toEqual([]);
  });

  it('names each that one changed fact changes, and no other', () => {
    const rows = rowsOf(DOCUMENT);
    const facts = rows.flatMap((row, at) => [...row.figures.keys()].map((indicator) => ({ at, indicator })));
    fc.assert(
      fc.property(fc.constantFrom(...facts), fc.double({ min: 0.01, max: 50, noNaN: true }), (fact, more) => {
        const changed = rows.map((row, at) => {
          const stored = at === fact.at ? row.figures.get(fact.indicator) : undefined;
          if (!stored || stored.numerator === null) return row;
          const revised = { ...stored, numerator: stored.numerator + more };
          const get = (indicator: string) =>
            indicator === fact.indicator ? revised : row.figures.get(indicator);
          return { ...row, figures: { ...row.figures, get } };
        });
        const { orgUnit, period } = rows[fact.at] ?? {};
        const touched = PRINTED.filter(
          (one) =>
            one.indicator === fact.indicator &&
            one.period === period &&
            one.place.uid.split(TOGETHER).includes(orgUnit ?? ''),
        );
        expect(touched.length).toBeGreaterThan(0);
        expect(compareWith(DOCUMENT, changed).map(keyOfRevised)).toEqual(touched.map(keyOf));
      }),
      { numRuns: 300 },
    );
  });
});

function keyOfRevised({ indicator, place, period }: ReturnType<typeof compareWith>[number]): string {
  return [indicator, place.uid, period].join(' ');
}

/** Whatever spaces the sample was typed with. */
function flatten(text: string): string {
  return text.replace(/\s/g, ' ');
}
