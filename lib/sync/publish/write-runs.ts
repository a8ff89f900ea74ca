import 'server-only';
import { createHash } from 'node:crypto';
import { followRuns, runMeasures } from '@/lib/indicators/area-runs/follow-runs';
import { LONGEST_RUN, type RunRow } from '@/lib/indicators/area-runs/run-row';
import { FactCube } from '@/lib/indicators/fact-cube';
import { monthRange, type MonthIndex } from '@/lib/periods/period';
import { RULES_OF_RUNS, RUNS_MADE } from '@/lib/store/queries/area-runs-made';
import { readMeta, writeMeta } from '@/lib/store/queries/meta';
import type { AreaRunTable } from '@/lib/store/schema';
import type { Store } from '@/lib/store/types';
import type { PublishContext } from './context';

interface ReleaseSpan {
  readonly first: MonthIndex;
  readonly last: MonthIndex;
}

interface MonthSpan {
  readonly from: MonthIndex;
  readonly to: MonthIndex;
}

/** Whether the runs of the store were made by these units, this mapping and these rules. */
export async function areRunsCurrent(store: Store, context: PublishContext): Promise<boolean> {
  return (await readMeta(store, RUNS_MADE)) === fingerprintOf(context);
}

/**
 * Writes the runs of the months that changed, and of those after them that may go back to them, from the facts as they now stand
 * in the transaction of `store`. Month by month: what is held is one month of a few measures. All of them are made anew where
 * they are not of these units, this mapping and these rules.
 */
export async function writeRuns(
  store: Store,
  context: PublishContext,
  release: ReleaseSpan & { readonly months: readonly MonthIndex[] },
): Promise<void> {
  const isCurrent = await areRunsCurrent(store, context);
  const { first, last } = release;
  const spans = isCurrent ? spansAfter(release.months, last) : [{ from: first, to: last }];
  if (!isCurrent) await store.db.deleteFrom('area_run').execute();
  for (const span of spans) await writeSpan(store, context, first, span);
  if (!isCurrent) await writeMeta(store, RUNS_MADE, fingerprintOf(context));
}

async function writeSpan(
  store: Store,
  context: PublishContext,
  first: MonthIndex,
  { from, to }: MonthSpan,
): Promise<void> {
  await store.db.deleteFrom('area_run').where('month', '>=', from).where('month', '<=', to).execute();
  const measures = runMeasures(context.measures);
  if (measures.length === 0) return;
  const start = Math.max(first, from - LONGEST_RUN);
  const areas = followedAreas(context);
  const follow = followRuns(areas, first, measures, context.absentIsZero);
  const positions = new Int32Array((areas.at(-1)?.id ?? 0) + 1).fill(-1);
  areas.forEach(({ id }, position) => (positions[id] = position));
  const ids = new Map(measures.map((measure) => [context.measureIds.get(measure) ?? 0, measure]));
  for (const month of monthRange(start, to)) {
    const cube = new FactCube(measures, month, 1, areas.length);
    const rows = new Map([...ids].map(([id, measure]) => [id, cube.row(measure, month)]));
    const keep = (measure: number, orgUnit: number, value: number) => {
      const position = positions[orgUnit] ?? -1;
      const row = rows.get(measure);
      if (row && position >= 0) row[position] = value;
    };
    await store.bulk.readFacts(store.db, month, keep, [...ids.keys()]);
    const found = follow(month, (measure) => cube.row(measure, month));
    if (month < from) continue;
    await store.bulk.insertRuns(
      store.db,
      found.map((run) => toRow(context, areas, month, run)),
    );
  }
}

function toRow(
  { measureIds }: PublishContext,
  areas: PublishContext['lowest'],
  month: MonthIndex,
  { measure, unit, months, atLeast, chw, counted, last }: RunRow,
): AreaRunTable {
  const area = areas[unit];
  return {
    month,
    measure: measureIds.get(measure) ?? 0,
    org_unit: area?.id ?? 0,
    district: area?.parent ?? null,
    region: area?.region ?? null,
    months,
    at_least: atLeast ? 1 : 0,
    chw,
    counted,
    last,
  };
}

/** Those that a list may name: still on the server, and assigned to report. */
function followedAreas({ lowest }: PublishContext): PublishContext['lowest'] {
  return lowest.filter(({ gone, reports }) => gone === 0 && reports === 1);
}

/** Months whose runs may have changed with those of some months, as stretches. */
function spansAfter(months: readonly MonthIndex[], last: MonthIndex): MonthSpan[] {
  const spans: { from: MonthIndex; to: MonthIndex }[] = [];
  for (const month of [...months].sort((a, b) => a - b)) {
    const to = Math.min(last, month + LONGEST_RUN);
    const open = spans.at(-1);
    if (open && month <= open.to + 1) open.to = to;
    else spans.push({ from: month, to });
  }
  return spans;
}

function fingerprintOf(context: PublishContext): string {
  const measures = runMeasures(context.measures);
  const mapped = measures.map((measure) => [measure, context.absentIsZero.has(measure)]);
  const shape = followedAreas(context).map(({ id, parent, region, opened, closed }) => [
    ...[id, parent, region, opened, closed],
  ]);
  const hash = createHash('sha256')
    .update(JSON.stringify([mapped, shape]))
    .digest('hex');
  return `${RULES_OF_RUNS}${hash}`;
}
