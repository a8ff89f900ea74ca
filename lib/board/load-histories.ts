import { cutHistory } from '@/lib/indicators/cut-history';
import { buildHistory } from '@/lib/indicators/snapshot';
import type { History } from '@/lib/indicators/snapshot-types';
import type { OrgUnit } from '@/lib/org-units/org-unit';
import { monthId, monthRange, type MonthIndex } from '@/lib/periods/period';
import { readFiguresOf } from '@/lib/store/queries/figures';
import type { FigureRow } from '@/lib/store/types';
import type { FigureSource } from './figure-source';
import { Kept } from './kept';
import { WINDOW_MONTHS } from './window';

/**
 * Two years of every region and district, for some scopes; each is some 20 kB. Kept where all copies of this module find them: the
 * framework may bundle it more than once in a process.
 */
const holder: typeof globalThis & { tableauSecHistories?: Kept<History> } = globalThis;
const kept = (holder.tableauSecHistories ??= new Kept<History>(800));

/**
 * The 24 months up to one, for some units. Kept by blocks of 24 months, two of which hold any window: whoever asks for another month
 * or another place finds most of it read.
 * @param ids the indicators wanted; without, all that are tracked.
 */
export async function loadHistories(
  source: FigureSource,
  orgUnits: readonly OrgUnit[],
  end: MonthIndex,
  ids?: ReadonlySet<string>,
): Promise<History[]> {
  const { firstMonth, lastMonth } = source.release;
  const start = Math.max(firstMonth, end - WINDOW_MONTHS + 1);
  const firstBlock = blockOf(start);
  const blocks = monthRange(firstBlock, blockOf(Math.max(start, end)));
  const read = await Promise.all(
    blocks.map((block) => {
      const from = Math.max(firstMonth, block * WINDOW_MONTHS);
      const to = Math.max(
        from,
        Math.min(Math.max(lastMonth, end), block * WINDOW_MONTHS + WINDOW_MONTHS - 1),
      );
      return loadBlock(source, orgUnits, monthRange(from, to));
    }),
  );
  const before = start - Math.max(firstMonth, firstBlock * WINDOW_MONTHS);
  return orgUnits.map((_, position) =>
    cutHistory(
      read.flatMap((block) => block[position] ?? []),
      before,
      before + Math.max(0, end - start + 1),
      ids,
    ),
  );
}

function groupByUnit(rows: readonly FigureRow[]): Map<string, FigureRow[]> {
  const byUnit = new Map<string, FigureRow[]>();
  for (const row of rows) {
    const known = byUnit.get(row.orgUnit);
    if (known) known.push(row);
    else byUnit.set(row.orgUnit, [row]);
  }
  return byUnit;
}

function blockOf(month: MonthIndex): number {
  return Math.floor(month / WINDOW_MONTHS);
}

/** What is not kept is read in one query. */
function loadBlock(
  source: FigureSource,
  orgUnits: readonly OrgUnit[],
  months: readonly MonthIndex[],
): Promise<History[]> {
  const { store, scope, plans, indicators } = source;
  const missing: string[] = [];
  let rows: Promise<Map<string, FigureRow[]>> | undefined;
  const readMissing = async () => {
    // Every unit has said by then whether it is missing.
    await Promise.resolve();
    const found = await readFiguresOf(store, scope, { periods: months.map(monthId), orgUnits: missing });
    return groupByUnit(found);
  };
  const of = [
    source.key,
    plans.map(({ id }) => id),
    indicators.map(({ id }) => id),
    months[0],
    months.at(-1),
  ];
  const key = of.join('|');
  return Promise.all(
    orgUnits.map((orgUnit) =>
      kept.get(`${orgUnit.uid}|${key}`, async () => {
        missing.push(orgUnit.uid);
        rows ??= readMissing();
        return buildHistory({
          orgUnit,
          months,
          rows: (await rows).get(orgUnit.uid) ?? [],
          plans,
          indicators,
        });
      }),
    ),
  );
}
