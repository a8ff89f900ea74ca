import 'server-only';
import { monthRange, yearOf, type MonthIndex } from '@/lib/periods/period';
import type { RollupTable } from '@/lib/store/schema';
import type { Release, Store } from '@/lib/store/types';
import { PartSet, type Part, type PulledParts } from '../pull/parts';
import { readStaged } from '../staging';
import { ChangeList } from './change-list';
import { compareYears } from './compare-years';
import type { PublishContext } from './context';
import { rollUpYear } from './roll-up-year';
import { copyYear, layBatch, loadYear } from './year-facts';

export interface PreparedRelease {
  readonly changes: ChangeList;
  readonly first: MonthIndex;
  readonly last: MonthIndex;
  /** Months whose roll-ups are written anew. */
  readonly months: readonly MonthIndex[];
}

export interface PrepareInput {
  readonly store: Store;
  readonly context: PublishContext;
  readonly attempt: string;
  /** What of the staged batches is laid over the facts. */
  readonly answered: readonly Part[];
  readonly pulled: PulledParts;
  readonly previous: Release | undefined;
  /** Every roll-up is computed again, not only those of months that changed. */
  readonly rebuild: boolean;
  /** Takes the roll-ups of a year. */
  readonly keepRows: (rows: RollupTable[]) => Promise<void>;
}

/**
 * Works out a release year by year, newest first, without writing what readers see: what changes in the facts, and the
 * roll-ups of the months that changed. `undefined` when there is not a single value to publish.
 */
export async function prepareRelease(input: PrepareInput): Promise<PreparedRelease | undefined> {
  const { store, context, previous } = input;
  const changes = new ChangeList();
  const months: MonthIndex[] = [];
  const parts = new PartSet(input.answered);
  const answered = new Set(input.answered.map(({ month }) => month));
  const first = Math.min(...answered, previous?.firstMonth ?? Infinity);
  let last = previous?.lastMonth ?? null;
  for (const year of yearsToRead(first, answered, input)) {
    const before = await loadYear(store, context, year);
    const span = { from: year * 12, to: year * 12 + 11 };
    const after = copyYear(context, before);
    for await (const batch of readStaged(store, input.attempt, span)) layBatch(context, after, batch, parts);
    const { changed, lastWithValues } = compareYears(context, before, after, input.pulled, changes);
    if (last === null || (lastWithValues ?? 0) > last) last = lastWithValues;
    if (last === null) continue;
    const end = last;
    const isNew = (month: MonthIndex) =>
      !previous || month < previous.firstMonth || month > previous.lastMonth;
    const rolled = monthRange(Math.max(first, span.from), Math.min(end, span.to)).filter(
      (month) => input.rebuild || changed.has(month) || isNew(month),
    );
    if (rolled.length === 0) continue;
    months.push(...rolled);
    await input.keepRows(rollUpYear(context, after, { first, last: end }, new Set(rolled)));
  }
  return last === null ? undefined : { changes, first, last, months };
}

/** Years with answers, with months that the release newly spans, or all of them, newest first: it tells the last month. */
function yearsToRead(first: MonthIndex, answered: ReadonlySet<MonthIndex>, input: PrepareInput): number[] {
  const end = Math.max(...answered, input.previous?.lastMonth ?? -Infinity);
  if (!Number.isFinite(first) || !Number.isFinite(end)) return [];
  const { previous, rebuild } = input;
  const months = monthRange(first, end).filter(
    (month) =>
      rebuild ||
      answered.has(month) ||
      !previous ||
      month < previous.firstMonth ||
      month > previous.lastMonth,
  );
  return [...new Set(months.map(yearOf))].sort((a, b) => b - a);
}
