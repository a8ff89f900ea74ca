import type { BoardIndicator } from '@/lib/board/types';
import type { TileView } from '@/lib/board/view-types';
import {
  sayChangeWithUnit,
  sayDue,
  sayFigure,
  sayGap,
  sayJudgement,
  sayNumber,
  sayShare,
} from '@/lib/board/words';
import { fill } from '@/lib/i18n/messages/fill';
import { indicatorById } from '@/lib/indicators/catalogue';
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
      line(board.expected, due ?? text.common.dash, expected !== null && validated === false),
      line(supervision.gapLabel, gap === '' || gap === board.noTarget ? text.common.dash : gap),
      line(board.overYear, sayChangeWithUnit(frame, indicator, cell.change)),
      line(board.received, sayReceived(frame, figure)),
    ],
    href: `${pageAddress(frame, { indicateur: indicator.id })}#regions`,
    chosen: frame.chosen['indicateur'] === indicator.id,
  };
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
  const form = indicator.unit === 'percent' ? supervision.fractionPercent : supervision.fractionRatio;
  return fill(form, {
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
