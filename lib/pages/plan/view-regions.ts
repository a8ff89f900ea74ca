import { sayBound, sayExpected, sayFigure, sayGap, sayShare } from '@/lib/board/words';
import { formatNumber } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import type { BoardIndicator } from '@/lib/board/types';
import type { Projection } from '@/lib/plan/projection/projection-types';
import type { Status } from '@/lib/indicators/types';
import { pageAddress } from '../page-address';
import type { PageFrame } from '../page-frame';
import { readSort, sortRows, type Sort } from '../sort';
import { judgedCell, type ChosenTarget, type PlanData, type RegionLine } from './plan-data';
import { isAtEnd } from './say-finding';
import { sayBounds, sayProjection, sayValue } from './say-projection';
import { sayMetLater, sayStanding } from './say-standing';

export interface RegionView {
  readonly uid: string;
  readonly name: string;
  readonly href: string;
  readonly chosen: boolean;
  readonly actual: string;
  readonly caution: string | null;
  readonly expected: string;
  readonly gap: string;
  readonly status: Status | null;
  readonly statusWord: string;
  readonly metLater: string | null;
  readonly projected: string;
  /** `de 2,63 M à 2,85 M`, or why nothing is projected. */
  readonly bounds: string;
}

export interface RegionsView {
  readonly rows: readonly RegionView[];
  /** The country's; always there, whatever the reader may see below it. */
  readonly together: Omit<RegionView, 'uid' | 'name' | 'href' | 'chosen'>;
  readonly sort: Sort;
  /** What most of the gap is made of, and why regions may have no expected value. */
  readonly notes: readonly string[];
  readonly toValidate: boolean;
}

export const REGION_COLUMNS = ['region', 'actuel', 'attendu', 'ecart', 'projection'] as const;

/** Where the regions stand on the chosen target, sorted as the address asks. */
export function viewRegions(chosen: ChosenTarget, data: PlanData, frame: PageFrame): RegionsView {
  const { text } = frame;
  const sort = readSort(frame, REGION_COLUMNS, { column: 'ecart', descending: true }, 'regions');
  const rows = sortRows(chosen.regions, sort, keyOf);
  const withoutTarget = chosen.regions.filter(({ toValidate }) => toValidate === null).length;
  return {
    rows: rows.map((row) => ({
      uid: row.unit.uid,
      name: row.unit.name,
      href: pageAddress(frame, { region: row.unit.uid }),
      chosen: data.place.uid === row.unit.uid,
      ...sayRow(row, chosen, data, frame),
    })),
    together: sayRow(chosen.together, chosen, data, frame),
    sort,
    notes: [
      frame.scope.kind === 'regions' ? text.plan.ownOnly : null,
      sayMost(chosen, frame),
      withoutTarget === chosen.regions.length && withoutTarget > 0 && !chosen.indicator.hasDenominator
        ? text.plan.noRegionalTarget
        : null,
    ].filter((note) => note !== null),
    toValidate: chosen.regions.some(({ toValidate }) => toValidate === true),
  };
}

function keyOf(row: RegionLine, column: string): number | string | null {
  const { unit, cell, projection } = row;
  if (column === 'region') return unit.name;
  if (column === 'actuel') return cell.figure.value;
  if (column === 'attendu') return cell.expected;
  if (column === 'ecart') return gapIn(row);
  return projection.kind === 'projected' ? projection.middle : null;
}

/** What is missing, or was when the target was due. */
function gapIn(row: Omit<RegionLine, 'unit'>): number | null {
  return judgedCell(row)?.gap ?? null;
}

function sayRow(
  row: Omit<RegionLine, 'unit'>,
  { indicator }: ChosenTarget,
  data: PlanData,
  frame: PageFrame,
): RegionsView['together'] {
  const { text, language } = frame;
  const { cell, projection } = row;
  const { figure, expected, provisional } = cell;
  const { status, gap, gapBound } = judgedCell(row) ?? cell;
  return {
    actual:
      figure.value === null ? sayFigure(frame, indicator, figure) : sayValue(frame, indicator, figure.value),
    caution: figure.partial
      ? fill(text.common.partialShare, { share: sayShare(frame, figure.coverage ?? 0) })
      : provisional && figure.value !== null
        ? text.common.provisional
        : null,
    expected: expected === null ? text.common.dash : sayExpected(frame, indicator, expected),
    gap:
      gap === null
        ? text.common.dash
        : gap === 0
          ? text.common.none
          : sayBound(frame, gapBound, formatNumber(gap, language)),
    status,
    statusWord:
      status === null && expected === null
        ? text.board.noTarget
        : sayStanding(frame, indicator, row, isAtEnd(data)),
    metLater: sayMetLater(frame, row),
    ...sayBand(frame, indicator, projection),
  };
}

function sayBand(frame: PageFrame, indicator: BoardIndicator, projection: Projection) {
  if (projection.kind === 'refused') {
    return { projected: frame.text.common.dash, bounds: sayProjection(frame, projection) };
  }
  const say = (value: number) => sayValue(frame, indicator, value);
  return {
    projected: say(projection.middle),
    bounds: sayBounds(frame, indicator, projection),
  };
}

/**
 * The region that makes up most of what is missing, where several miss something and one of them a third of it or more. Nothing
 * of counts with places missing: what they lack at most has no shares.
 */
function sayMost({ regions, indicator }: ChosenTarget, frame: PageFrame): string | null {
  const missing = regions.filter((row) => (gapIn(row) ?? 0) > 0);
  const total = missing.reduce((sum, row) => sum + (gapIn(row) ?? 0), 0);
  const [worst] = [...missing].sort((a, b) => (gapIn(b) ?? 0) - (gapIn(a) ?? 0));
  const part = worst ? (gapIn(worst) ?? 0) / Math.max(1, total) : 0;
  if (!worst || missing.length < 2 || part < 1 / 3) return null;
  if (missing.some((row) => judgedCell(row)?.gapBound === 'at-most')) return null;
  return fill(frame.text.plan.mostOfGap, {
    place: worst.unit.name,
    share: sayShare(frame, part),
    gap: sayGap(frame, indicator, judgedCell(worst) ?? worst.cell, 1),
  });
}
