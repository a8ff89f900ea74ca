import type { FactCube } from '@/lib/indicators/fact-cube';
import { monthRange, type MonthIndex } from '@/lib/periods/period';
import type { PulledParts } from '../pull/parts';
import type { ChangeList } from './change-list';
import type { PublishContext } from './context';

export interface YearChanges {
  readonly changed: ReadonlySet<MonthIndex>;
  /** The last month with any value; `null` when the year has none. */
  readonly lastWithValues: MonthIndex | null;
}

/** Adds what differs between two states of a year to the changes, in the order of the facts' key. */
export function compareYears(
  context: PublishContext,
  before: FactCube,
  after: FactCube,
  pulled: PulledParts,
  changes: ChangeList,
): YearChanges {
  const changed = new Set<MonthIndex>();
  let lastWithValues: MonthIndex | null = null;
  for (const month of monthRange(after.firstMonth, after.firstMonth + 11)) {
    const start = changes.count;
    for (const [measure, measureId] of byId(context)) {
      const old = before.row(measure, month);
      const row = after.row(measure, month);
      if (!old || !row) continue;
      const published = publishedRegions(context, pulled, measure, month);
      for (let unit = 0; unit < row.length; unit += 1) {
        const was = old[unit] ?? NaN;
        const is = row[unit] ?? NaN;
        // NaN, which stands for none, is the one number that differs from itself.
        if (is === is) lastWithValues = month;
        if (was === is || (was !== was && is !== is)) continue;
        const { id = 0, region = null } = context.lowest[unit] ?? {};
        changes.add(month, measureId, id, was, is, region !== null && published.has(region));
      }
    }
    if (changes.count > start) changed.add(month);
  }
  return { changed, lastWithValues };
}

function byId(context: PublishContext) {
  return [...context.measureIds].sort(([, a], [, b]) => a - b);
}

function publishedRegions(
  context: PublishContext,
  pulled: PulledParts,
  measure: PublishContext['measures'][number],
  month: MonthIndex,
): ReadonlySet<string> {
  if (pulled.size === 0) return NONE;
  return new Set(context.profile.programmeRegions.filter((region) => pulled.get(region, measure, month)));
}

const NONE: ReadonlySet<string> = new Set();
