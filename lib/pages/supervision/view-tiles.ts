import type { BoardIndicator } from '@/lib/board/types';
import type { TileView } from '@/lib/board/view-types';
import type { Cell } from '@/lib/board/cells';
import {
  sayBound,
  sayChangeWithUnit,
  sayDue,
  sayFigure,
  sayGap,
  sayJudgement,
  sayNumber,
  sayShare,
} from '@/lib/board/words';
import { formatNumber } from '@/lib/i18n/format';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import { indicatorById } from '@/lib/indicators/catalogue';
import { gapBoundOf, gapOf } from '@/lib/indicators/status';
import { CHW_PER_SUPERVISOR_NORM } from '@/lib/indicators/supervisor-norm';
import type { Figure } from '@/lib/indicators/types';
import { pageAddress } from '../page-address';
import type { PageFrame } from '../page-frame';
import type { SupervisionData } from './load-supervision';
import { readHead } from './read-places';
import { CYCLE_ELEMENTS, SHOWN_INDICATORS } from './shown-indicators';

/** The eight indicators of the country or of the chosen region; each tile chooses its indicator for the drawings under it. */
export function viewTiles(frame: PageFrame, data: SupervisionData): TileView[] {
  return SHOWN_INDICATORS.map((id): TileView => {
    const indicator = frame.indicators.find((known) => known.id === id);
    const base = { key: id, indicator: id, question: sayQuestion(frame, id) };
    return indicator === undefined
      ? { ...base, ...viewUntracked(frame, id) }
      : { ...base, ...viewTracked(frame, data, indicator) };
  });
}

const WITH_NORM = 'chw_per_supervisor';
/** Ratios of two things: which they are is said. */
const FRACTIONS = ['chw_per_supervisor', 'households_per_audit'] as const;

type TileRest = Omit<TileView, 'key' | 'indicator' | 'question'>;

function viewUntracked(frame: PageFrame, id: string): TileRest {
  return {
    pillar: indicatorById(id)?.short[frame.language] ?? id,
    value: frame.text.pages.notTracked,
    hasValue: false,
    of: '',
    status: null,
    statusWord: '',
    lines: [],
    href: null,
    chosen: false,
  };
}

function viewTracked(frame: PageFrame, { regions }: SupervisionData, indicator: BoardIndicator): TileRest {
  const { text } = frame;
  const { board, supervision } = text;
  const cell = readHead(frame, regions, indicator);
  const { figure, expected, validated } = cell;
  const due = sayDue(frame, indicator, expected);
  const gap = sayGap(frame, indicator, cell, regions.monthsInPeriod);
  const line = (label: string, value: string, toValidate = false) => ({ label, value, toValidate });
  return {
    pillar: indicator.short,
    value: sayFigure(frame, indicator, figure),
    hasValue: figure.value !== null,
    of: '',
    status: cell.status,
    statusWord: sayJudgement(frame, cell),
    lines: [
      line(supervision.count, sayFraction(frame, indicator, figure)),
      ...(due === null ? [] : [line(board.expected, due, expected !== null && validated === false)]),
      ...(due === null || gap === '' || gap === board.noTarget
        ? []
        : [line(supervision.gapLabel, sayGapFor())]),
      ...sayNormGap(frame, indicator, cell),
      line(board.overYear, sayChangeWithUnit(frame, indicator, cell.change)),
      line(board.received, sayReceived(frame, figure)),
    ],
    href: `${pageAddress(frame, { indicateur: indicator.id })}#regions`,
    chosen: frame.chosen['indicateur'] === indicator.id,
  };

  /** Supervisors are held against a norm too: which of the two a number lacks is said. */
  function sayGapFor(): string {
    const isCounted = indicator.id === WITH_NORM && (cell.gap ?? 0) > 0;
    return isCounted ? fill(supervision.gapFor, { gap, due: due ?? '' }) : gap;
  }
}

/** How many supervisors the norm of 18 asks for besides, where the plan expects something else. */
function sayNormGap(
  frame: PageFrame,
  indicator: BoardIndicator,
  { figure, expected }: Cell,
): TileView['lines'] {
  const { language, text } = frame;
  const { supervision } = text;
  if (indicator.id !== WITH_NORM || expected === CHW_PER_SUPERVISOR_NORM) return [];
  const gap = gapOf(indicator, figure, CHW_PER_SUPERVISOR_NORM);
  if (gap === null) return [];
  const label = fill(supervision.normLabel, { norm: formatNumber(CHW_PER_SUPERVISOR_NORM, language) });
  const count = sayBound(
    frame,
    gapBoundOf(indicator, figure),
    fill(pickForm(language, gap, supervision.normGap), { count: formatNumber(gap, language) }),
  );
  return [{ label, value: gap === 0 ? supervision.normGapNone : count, toValidate: false }];
}

/** `92 %`; under the threshold `partiel (67 %)`. */
function sayReceived(frame: PageFrame, { coverage, partial }: Figure): string {
  if (coverage === null) return frame.text.common.dash;
  const share = sayShare(frame, coverage);
  return partial ? fill(frame.text.common.partialShare, { share }) : share;
}

function sayFraction(
  frame: PageFrame,
  indicator: BoardIndicator,
  { numerator, denominator }: Figure,
): string {
  const { common, supervision } = frame.text;
  if (numerator === null || denominator === null) return common.dash;
  const form = FRACTIONS.find((id) => id === indicator.id);
  return fill(form === undefined ? supervision.fractionPercent : supervision.fractions[form], {
    numerator: sayNumber(frame, indicator, numerator, 0),
    denominator: sayNumber(frame, indicator, denominator, 0),
  });
}

function sayQuestion({ text: { supervision } }: PageFrame, id: string): string {
  const element = CYCLE_ELEMENTS.indexOf(id);
  if (element >= 0) return fill(supervision.element, { number: element + 1 });
  if (id === 'supervision_360') return supervision.wholeCycle;
  return id === 'supervision_monthly' ? supervision.atLeastOne : supervision.norm;
}
