import { Kept } from '@/lib/board/kept';
import { mappedIn } from '@/lib/profile-check/mapped-measures';
import type { MeasureId } from '@/lib/indicators/measures';
import type { DataContext } from '@/lib/pages/data-context';
import { monthId, type MonthIndex } from '@/lib/periods/period';
import { readMissingParts, type MissingParts } from '@/lib/store/queries/missing-parts';
import type { RefusalSummary } from '@/lib/store/types';
import { chooseRows, type Reporting } from './load-reporting';

/** Whether a month can be relied on: the first of these that applies. */
export type MonthState = 'not-loaded' | 'provisional' | 'partial' | 'partly-loaded' | 'complete';

/** Why, as facts; how they are said is decided elsewhere. */
export interface MonthQuality {
  readonly month: MonthIndex;
  readonly state: MonthState;
  /** Per cent of the expected reports, of all the places together; `null`: none, or not tracked. */
  readonly received: number | null;
  readonly onTime: number | null;
  /** Places of the list (regions, or a region's districts) without any report, and those under the threshold. */
  readonly silent: readonly string[];
  readonly low: readonly { readonly name: string; readonly value: number }[];
  /** Districts without any report where the list is of regions: never more than are named by `silent` regions. */
  readonly silentDistricts: readonly string[];
  readonly districts: number;
  /** Mapped measures that were never pulled for this month, with the regions that lack them. */
  readonly unloaded: readonly { readonly measure: MeasureId; readonly regions: readonly string[] }[];
  /** Of the refused values that were kept as examples, how many are of this month. */
  readonly refusedExamples: number;
}

const kept = new Kept<readonly MissingParts[]>(16);

/** What each month of the window lacks, newest first, for the country or one region. */
export async function loadMonths(
  context: DataContext,
  reporting: Reporting,
  region: string | null,
  refusals: readonly RefusalSummary[],
): Promise<MonthQuality[]> {
  const { store, scope, profile, threshold, provisionalFrom } = context;
  const measures = mappedIn(profile);
  const missing = await kept.get(`${context.key}|${reporting.months.join()}`, () =>
    readMissingParts(store, scope, measures, reporting.months),
  );
  const names = new Map(reporting.regions.map(({ uid, name }) => [uid, name]));
  const inList = missing.filter((part) =>
    region === null ? names.has(part.region) : part.region === region,
  );
  const { total, rows } = chooseRows(reporting, region);
  const regionCount = region === null ? reporting.regions.length : 1;
  const tracksReports = reporting.tracked.includes('completeness');
  const examples = refusals.flatMap((refusal) => refusal.examples.map(({ period }) => period));
  return reporting.months
    .map((month, index): MonthQuality => {
      const valueOf = (row: typeof total) => row.figures.completeness[index]?.value ?? null;
      const silent = tracksReports ? rows.filter((row) => isSilent(row, index)) : [];
      const received = valueOf(total);
      const unloaded = measures.flatMap((measure) => {
        const lacking = inList.filter((part) => part.measure === measure && part.months.includes(month));
        return lacking.length === 0
          ? []
          : [{ measure, regions: lacking.map((part) => names.get(part.region) ?? part.region) }];
      });
      const parts = unloaded.reduce((sum, { regions }) => sum + regions.length, 0);
      const facts = {
        nothing: parts > 0 && parts === measures.length * regionCount,
        provisional: provisionalFrom !== null && month >= provisionalFrom,
        partial: tracksReports && (received === null || received < threshold * 100 || silent.length > 0),
        some: parts > 0,
      };
      return {
        month,
        state: decideState(facts),
        received,
        onTime: total.figures.timeliness[index]?.value ?? null,
        silent: silent.map(({ name }) => name),
        low: rows.flatMap((row) => {
          const value = valueOf(row);
          return value !== null && value > 0 && value < threshold * 100 ? [{ name: row.name, value }] : [];
        }),
        silentDistricts:
          region === null && tracksReports
            ? reporting.districts.filter((row) => isSilent(row, index)).map(({ name }) => name)
            : [],
        districts: region === null ? reporting.districts.length : rows.length,
        unloaded,
        refusedExamples: examples.filter((period) => period === monthId(month).replace('-', '')).length,
      };
    })
    .reverse();
}

/** Reports are expected of it, and none came. */
function isSilent(row: Reporting['country'], index: number): boolean {
  const figure = row.figures.completeness[index];
  return figure === null || figure === undefined || figure.value === null || figure.value === 0;
}

/** The fixed rule: what weighs most is said first. */
export function decideState(facts: {
  /** No measure was ever pulled. */
  readonly nothing: boolean;
  readonly provisional: boolean;
  /** Under the threshold in all, or a place without any report. */
  readonly partial: boolean;
  /** Some measure was never pulled. */
  readonly some: boolean;
}): MonthState {
  if (facts.nothing) return 'not-loaded';
  if (facts.provisional) return 'provisional';
  if (facts.partial) return 'partial';
  return facts.some ? 'partly-loaded' : 'complete';
}
