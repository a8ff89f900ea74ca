import { LONGEST_RUN, RUN_OF } from '@/lib/indicators/area-runs/run-row';
import type { MeasureId } from '@/lib/indicators/measures';
import { runEndingAt, type MonthState } from '@/lib/indicators/runs';
import { stateOfStock } from '@/lib/indicators/stock-state';
import { judgeSupervision } from '@/lib/indicators/unseen-state';
import { monthIndex, monthRange, type MonthIndex } from '@/lib/periods/period';
import type { CountryProfile } from '@/lib/profile/types';
import type { Store } from '@/lib/store/types';
import { FakeServer } from './fake-server';
import { createUnit, PROFILE } from './small-country';

export const FIRST = monthIndex(2023, 9);
export const LAST = monthIndex(2026, 10);
export const MONTHS = monthRange(FIRST, LAST);

const MEASURES = [
  ...['chw_active', 'chw_supervised', 'stock_reporting'],
  ...['stockout_act', 'stockout_zinc', 'reports_expected', 'reports_received'],
] as readonly MeasureId[];
const PRODUCTS = ['stockout_act', 'stockout_zinc'] as const satisfies readonly MeasureId[];
/** One opens and one closes within the months. */
const OPENED = { A2: monthIndex(2025, 4) } as Readonly<Record<string, MonthIndex>>;
const CLOSED = { A5: monthIndex(2026, 2) } as Readonly<Record<string, MonthIndex>>;
const DISTRICTS = { D1: 'R1', D2: 'R2' } as const;
export const AREAS = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6'] as const;

/** A profile that maps supervision and stocks; the server stores the zeros of zinc. */
export function profileOf(absentIsZero: readonly MeasureId[]): CountryProfile {
  const measures = MEASURES.map((measure) => [
    measure,
    { items: [measure], absentIsZero: absentIsZero.includes(measure) },
  ]);
  return {
    ...PROFILE,
    source: { ...PROFILE.source, firstMonth: FIRST, measures: Object.fromEntries(measures) },
  };
}

/** Two regions of a district of three areas each; nothing is reported yet. */
export function createRunCountry(): FakeServer {
  const above = Object.entries(DISTRICTS).flatMap(([district, region]) => [
    createUnit(`ML/${region}`),
    createUnit(`ML/${region}/${district}`),
  ]);
  const areas = AREAS.map((area, i) => ({
    ...createUnit(i < 3 ? `ML/R1/D1/${area}` : `ML/R2/D2/${area}`),
    opened: OPENED[area] ?? null,
    closed: CLOSED[area] ?? null,
  }));
  return new FakeServer([createUnit('ML'), ...above, ...areas]);
}

/** Sets some facts anew: states that mostly last, so that runs of every length come about. */
export function reviseFacts(server: FakeServer, random: () => number, months: readonly MonthIndex[]): void {
  for (const area of AREAS) {
    for (const measure of MEASURES) {
      let value: number | null = 2;
      for (const month of months) {
        if (random() < 0.2) value = [null, 0, 1, 3][Math.floor(random() * 4)] ?? null;
        server.set(measure, area, month, value);
      }
    }
  }
  // The last month has a value, whatever else: it is the last of the release.
  server.set('chw_active', 'A1', LAST, 2);
}

/** The runs as the raw values tell them: each month by itself, back as far as it goes. */
export function runsByHand(server: FakeServer, { source }: CountryProfile, first = FIRST): string[] {
  const here = new Set(server.units.map(({ uid }) => uid));
  const absent = (measure: MeasureId) => source.measures[measure]?.absentIsZero ?? false;
  return AREAS.filter((area) => here.has(area)).flatMap((area) => {
    const raw = (measure: MeasureId, at: MonthIndex) => server.values.get(`${measure} ${area} ${at}`);
    const isOpen = (at: MonthIndex) => at >= (OPENED[area] ?? 0) && at <= (CLOSED[area] ?? Infinity);
    const judge = (at: MonthIndex): MonthState =>
      isOpen(at)
        ? judgeSupervision(
            raw('chw_active', at) ?? null,
            raw('chw_supervised', at) ?? null,
            absent('chw_supervised'),
          )
        : 'clear';
    return MONTHS.flatMap((month) => {
      const start = Math.max(first, month - LONGEST_RUN + 1);
      const lastWith = (measure: MeasureId, from: MonthIndex) =>
        monthRange(start, from).findLast((at) => (raw(measure, at) ?? 0) > 0) ?? null;
      const rows: unknown[][] = [];
      const unseen = runEndingAt(month, start, judge);
      if (unseen) {
        const seen = lastWith('chw_supervised', month - 1);
        rows.push([RUN_OF.unseen, unseen.months, unseen.atLeast, raw('chw_active', month), null, seen]);
      }
      const silent = runEndingAt(month, start, (at) => (judge(at) === 'unknown' ? 'holds' : 'clear'));
      if (silent) {
        const told = monthRange(Math.max(start, silent.since - 1), month).findLast(
          (at) => isOpen(at) && raw('chw_active', at) !== undefined,
        );
        const active = told === undefined ? null : raw('chw_active', told);
        const report = silent.since === start ? null : lastWith('chw_active', month - 1);
        rows.push([RUN_OF.silent, silent.months, silent.atLeast, active, null, report]);
      }
      const counted = lastWith('stock_reporting', month);
      if (month > first && isOpen(month - 1) && isOpen(month) && (counted === null || counted < month - 1)) {
        const since = counted === null ? Math.max(start, OPENED[area] ?? start) : counted + 1;
        const atLeast = counted === null && since === start;
        rows.push([RUN_OF.uncounted, month - since + 1, atLeast, null, null, counted]);
      }
      const missing = runEndingAt(month, start, (at) => {
        const isDue = isOpen(at) && (raw('reports_expected', at) ?? 1) > 0;
        return isDue && (raw('reports_received', at) ?? 0) <= 0 ? 'holds' : 'clear';
      });
      if (missing) rows.push([RUN_OF.missing, missing.months, missing.atLeast, null, null, null]);
      for (const product of PRODUCTS) {
        const run = runEndingAt(month, start, (at) =>
          stateOfStock(raw(product, at), raw('stock_reporting', at), absent(product)),
        );
        if (!run || run.months < 3 || !isOpen(month)) continue;
        rows.push([
          product,
          run.months,
          run.atLeast,
          raw(product, month),
          raw('stock_reporting', month),
          null,
        ]);
      }
      return rows.map((row) => JSON.stringify([month, area, ...row]));
    });
  });
}

/** The runs of a store, in the words of `runsByHand`. */
export async function storedRuns(store: Store): Promise<string[]> {
  const rows = await store.db
    .selectFrom('area_run')
    .innerJoin('measure', 'measure.id', 'area_run.measure')
    .innerJoin('org_unit', 'org_unit.id', 'area_run.org_unit')
    .selectAll('area_run')
    .select(['measure.uid as of', 'org_unit.uid as area'])
    .execute();
  return rows.map(({ month, area, of, months, at_least, chw, counted, last }) =>
    JSON.stringify([month, area, of, months, at_least === 1, chw, counted, last]),
  );
}
