import { readCell, readMonths, type Cell } from '@/lib/board/cells';
import type { BoardIndicator } from '@/lib/board/types';
import { sayChange, sayDue, sayFigure, sayGap, sayJudgement, sayShare } from '@/lib/board/words';
import { computeFigure } from '@/lib/indicators/figure';
import type { Snapshot } from '@/lib/indicators/snapshot-types';
import { THEMES, type Status } from '@/lib/indicators/types';
import { fill } from '@/lib/i18n/messages/fill';
import { pageAddress } from '@/lib/pages/page-address';
import type { PageFrame } from '@/lib/pages/page-frame';
import { rankAmong } from './rank';
import type { PlaceData } from './place-types';
import { sourceOf, type TargetSource } from './target-source';
import { themeName } from './theme-name';

/** One indicator of a place, every text ready. */
export interface IndicatorRow {
  readonly id: string;
  readonly label: string;
  /** Shows it on the map below. */
  readonly href: string;
  readonly shown: boolean;
  readonly value: string;
  readonly hasValue: boolean;
  readonly expected: string;
  readonly source: TargetSource | null;
  /** Something is expected of it, or a plan names a target for it. */
  readonly hasTarget: boolean;
  readonly status: Status | null;
  readonly statusWord: string;
  readonly gap: string;
  readonly spark: {
    readonly values: readonly (number | null)[];
    readonly unsure: readonly boolean[];
    readonly expected: readonly (number | null)[];
  };
  /** The change over a year, or in a word why there is none. */
  readonly change: string;
  readonly hasChange: boolean;
  readonly rank: string;
  readonly tied: boolean;
  readonly received: string;
  readonly partial: boolean;
}

export interface IndicatorGroup {
  readonly theme: string;
  readonly rows: readonly IndicatorRow[];
}

/** Every tracked indicator of a place, by theme in the order of every page. */
export function viewIndicators(frame: PageFrame, data: PlaceData): IndicatorGroup[] {
  return THEMES.map((theme) => ({
    theme: themeName(frame.text, theme),
    rows: frame.indicators
      .filter((indicator) => indicator.theme === theme)
      .map((indicator) => viewRow(frame, data, indicator)),
  })).filter(({ rows }) => rows.length > 0);
}

function viewRow(frame: PageFrame, data: PlaceData, indicator: BoardIndicator): IndicatorRow {
  const { snapshot, history, head, month } = data;
  const { common } = frame.text;
  const cell = readCell(snapshot, indicator, 0, frame);
  const { figure } = cell;
  const months = readMonths(history, indicator, frame);
  const source = sourceOf(frame, indicator, month, head);
  const due = sayDue(frame, indicator, cell.expected);
  return {
    id: indicator.id,
    label: indicator.label,
    href: `${pageAddress(frame, { indicateur: indicator.id, vers: null })}#carte`,
    shown: indicator.id === data.indicator?.id,
    value: sayFigure(frame, indicator, figure),
    hasValue: figure.value !== null,
    expected: due ?? common.dash,
    source,
    hasTarget: due !== null || source !== null,
    status: cell.status,
    statusWord: sayJudgement(frame, cell),
    gap: cell.gap === null ? common.dash : sayGap(frame, indicator, cell, snapshot.monthsInPeriod),
    spark: {
      values: months.map((one) => one.figure.value),
      unsure: months.map(({ unsure }) => unsure),
      expected: months.map(({ expected }) => expected),
    },
    // Said once, in the note: the star stands for it.
    change:
      cell.change.kind === 'withheld' && cell.change.because === 'partial'
        ? '*'
        : sayYear(frame, indicator, cell),
    hasChange: cell.change.kind === 'value',
    ...viewRank(frame, data, indicator, figure.partial),
    received: figure.coverage === null ? common.dash : sayShare(frame, figure.coverage),
    partial: figure.partial,
  };
}

/** The change over a year, or the word that says why it is withheld. */
export function sayYear(
  frame: PageFrame,
  indicator: BoardIndicator,
  { change }: Pick<Cell, 'change'>,
): string {
  const { place, common } = frame.text;
  if (change.kind === 'withheld') {
    return { partial: common.partial, provisional: common.provisional, unfinished: place.unfinished }[
      change.because
    ];
  }
  return sayChange(frame, indicator, change);
}

/** The rank, starred as what was received is where it rests on partial data. */
function viewRank(
  frame: PageFrame,
  { peers, head, siblings }: PlaceData,
  indicator: BoardIndicator,
  partial: boolean,
): Pick<IndicatorRow, 'rank' | 'tied'> {
  const value = (uid: string) => valueIn(peers, indicator, peers.orgUnits.indexOf(uid));
  const rank = rankAmong(
    indicator,
    siblings.map(({ uid }) => value(uid)),
    value(head.uid),
  );
  if (rank === null) return { rank: frame.text.common.dash, tied: false };
  const said = fill(frame.text.pages.rankOf, { rank: rank.rank, count: rank.of });
  return { rank: partial ? `${said} *` : said, tied: rank.tied };
}

/** The bare value of a place in a snapshot: a rank needs neither status nor change. */
function valueIn({ indicators }: Snapshot, indicator: BoardIndicator, position: number): number | null {
  const column = indicators[indicator.id];
  if (!column) return null;
  const stored = {
    numerator: column.numerator[position] ?? null,
    denominator: column.denominator?.[position] ?? null,
    unitMonths: column.unitMonths[position] ?? 0,
    units: 0,
    months: 0,
  };
  return computeFigure(indicator, stored, { unitMonths: stored.unitMonths, units: 0 }, 0).value;
}
