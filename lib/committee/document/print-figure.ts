import { readCell, type Cell } from '@/lib/board/cells';
import type { BoardIndicator } from '@/lib/board/types';
import { readFigure } from '@/lib/indicators/snapshot';
import type { Snapshot } from '@/lib/indicators/snapshot-types';
import { changeOf } from '@/lib/indicators/status';
import type { Figure } from '@/lib/indicators/types';
import type { PrintedFigure } from '../brief-types';
import type { BriefData, Snapshots } from './brief-data';
import { comparedWith } from './compared-with';

/** A figure with what it is compared with: `null` where nothing is known of that. */
export interface Comparison {
  readonly now: Figure;
  readonly then: Figure | null;
  readonly with: 'note' | 'year';
}

/** A figure as the note prints it. */
export function printFigure(
  data: BriefData,
  snapshots: Snapshots,
  indicator: BoardIndicator,
  orgUnit: string,
): PrintedFigure {
  const { now } = snapshots;
  const cell = readCell(now, indicator, now.orgUnits.indexOf(orgUnit), data.context);
  return { ...printCell(data, indicator, orgUnit, cell), ...changesOf(data, snapshots, indicator, orgUnit) };
}

/** The same of a cell that is read already, without what it is compared with. */
export function printCell(
  { period }: Pick<BriefData, 'period'>,
  { id }: Pick<BoardIndicator, 'id'>,
  orgUnit: string,
  { figure, expected, target, validated, status, gap, gapBound }: Cell,
): PrintedFigure {
  return {
    ...{ indicator: id, orgUnit, period: period.id },
    // Named one by one: what is printed for ever holds nothing else.
    figure: {
      state: figure.state,
      value: figure.value,
      numerator: figure.numerator,
      denominator: figure.denominator,
      coverage: figure.coverage,
      monthsUsed: figure.monthsUsed,
      partial: figure.partial,
    },
    ...{ expected, target, status, gap, gapBound },
    validated: target === null ? null : validated,
    change: null,
  };
}

/** The change since the note before, by the product's rules of what may be compared; over one year where that is what it takes. */
export function changesOf(
  data: BriefData,
  snapshots: Snapshots,
  indicator: BoardIndicator,
  orgUnit: string,
): Pick<PrintedFigure, 'change' | 'overYear'> {
  const comparison = compare(data, snapshots, indicator, orgUnit);
  if (!comparison || comparison.then === null) return { change: null };
  const change = changeOf(comparison.now, comparison.then);
  return comparison.with === 'note' || data.before === null ? { change } : { change: null, overYear: change };
}

/** A figure beside the one of the period that it is compared with; `undefined` where it is not tracked. */
export function compare(
  { context, period, before }: BriefData,
  snapshots: Snapshots,
  indicator: BoardIndicator,
  orgUnit: string,
): Comparison | undefined {
  const read = (snapshot: Snapshot) =>
    readFigure(snapshot, indicator, snapshot.orgUnits.indexOf(orgUnit), context.threshold);
  const now = read(snapshots.now);
  if (!now) return undefined;
  const basis = comparedWith(indicator.theme, period, before);
  const then = basis === 'year' ? now.previous : snapshots.before && (read(snapshots.before) ?? null);
  return { now, then, with: basis };
}
