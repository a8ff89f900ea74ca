import type { Snapshot } from '@/lib/indicators/snapshot-types';
import type { Theme } from '@/lib/indicators/types';
import { boardAddress } from './address';
import { readCell } from './cells';
import type { BoardFrame, BoardIndicator, Choice } from './types';
import type { TileView } from './view-types';
import { sayChangeWithUnit, sayDue, sayFigure, sayJudgement, sayLarge, sayShare } from './words';

/** The three pillars that an indicator of their theme speaks for, and the one that speaks first. */
export const PILLARS = [
  { theme: 'coverage', first: 'chw_functional' },
  { theme: 'supervision', first: 'supervision_monthly' },
  { theme: 'stock', first: 'stockout_any' },
] as const satisfies readonly { readonly theme: Theme; readonly first: string }[];

/** The tiles of coverage, supervision and stock: the chosen indicator where it is of the pillar, else the pillar's first. */
export function viewPillars(frame: BoardFrame, snapshot: Snapshot, choice: Choice): TileView[] {
  const { board } = frame.text;
  const names = {
    coverage: board.pillarCoverage,
    supervision: board.pillarSupervision,
    stock: board.pillarStock,
  };
  return PILLARS.map(({ theme, first }) => {
    const ofTheme = frame.indicators.filter((indicator) => indicator.theme === theme);
    const indicator =
      ofTheme.find(({ id }) => id === choice.indicator) ??
      ofTheme.find(({ id }) => id === first) ??
      ofTheme[0];
    return indicator
      ? viewPillar(frame, snapshot, choice, indicator, names[theme])
      : {
          ...EMPTY_TILE,
          key: theme,
          pillar: names[theme],
          question: board.notTracked,
          value: frame.text.common.dash,
        };
  });
}

const EMPTY_TILE = {
  hasValue: false,
  of: '',
  status: null,
  statusWord: '',
  lines: [],
  indicator: null,
  href: null,
  chosen: false,
} as const;

function viewPillar(
  frame: BoardFrame,
  snapshot: Snapshot,
  choice: Choice,
  indicator: BoardIndicator,
  pillar: string,
): TileView {
  const { board, common } = frame.text;
  const cell = readCell(snapshot, indicator, 0, frame);
  const { figure } = cell;
  const due = sayDue(frame, indicator, cell.expected);
  const received = figure.coverage === null ? common.dash : sayShare(frame, figure.coverage);
  return {
    key: indicator.theme,
    pillar,
    question: indicator.label,
    value:
      (figure.value ?? 0) >= 1e6
        ? (sayLarge(frame, figure.value ?? 0) ?? '')
        : sayFigure(frame, indicator, figure),
    hasValue: figure.value !== null,
    of: '',
    status: cell.status,
    statusWord: sayJudgement(frame, cell),
    lines: [
      {
        label: board.expected,
        value: due ?? common.dash,
        toValidate: cell.expected !== null && cell.validated === false,
      },
      { label: board.overYear, value: sayChangeWithUnit(frame, indicator, cell.change), toValidate: false },
      {
        label: board.received,
        value: figure.partial
          ? `${received}, ${common.partial}`
          : board.receivedShare.replace('{share}', received),
        toValidate: false,
      },
    ],
    indicator: indicator.id,
    href: boardAddress(frame.path, { ...choice, indicator: indicator.id }),
    chosen: indicator.id === choice.indicator,
  };
}
