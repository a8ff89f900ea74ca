import { titleOf } from '@/lib/i18n/findings';
import { fill } from '@/lib/i18n/messages/fill';
import type { Snapshot } from '@/lib/indicators/snapshot-types';
import { parsePeriod } from '@/lib/periods/period';
import { formatNumber } from '@/lib/i18n/format';
import { readCell } from './cells';
import { lastPulledMonth } from './provisional';
import { isPart } from './part';
import type { BoardFrame, BoardIndicator, Choice } from './types';
import { sayShare } from './words';

/** The title that says the finding, by the fixed rule. */
export function viewTitle(
  frame: BoardFrame,
  snapshot: Snapshot,
  indicator: BoardIndicator,
  choice: Choice,
): string {
  const period = parsePeriod(snapshot.period);
  if (!period) return indicator.label;
  const position = new Map(snapshot.orgUnits.map((uid, index) => [uid, index]));
  const { figure: head, provisional, status, gap, gapBound } = readCell(snapshot, indicator, 0, frame);
  const places = frame.places
    .filter(({ programme }) => programme)
    .map(({ uid, name }) => {
      const { figure, status, change } = readCell(snapshot, indicator, position.get(uid) ?? -1, frame);
      return {
        name,
        value: figure.value,
        partial: figure.partial,
        status,
        change: change.kind === 'value' ? change.difference : null,
        denominator: figure.denominator,
      };
    });
  return titleOf(
    {
      indicator,
      period,
      monthsElapsed: snapshot.monthsElapsed,
      lastMonth: frame.lastMonth,
      head: {
        name: frame.head.name,
        level: 'country',
        value: head.value,
        partial: head.partial || provisional,
        state: head.state,
        status,
        gap,
        gapAtMost: gapBound === 'at-most',
      },
      places,
      placeLevel: choice.level === 'district' ? 'district' : 'region',
      part: isPart(frame),
    },
    frame.language,
  );
}

/** What is to be known of the period: unfinished, still coming in, resting on partial data, or the latest complete month. */
export function viewPeriodNote(
  frame: BoardFrame,
  snapshot: Snapshot,
  indicator: BoardIndicator,
): string | null {
  const { board } = frame.text;
  const { figure, provisional } = readCell(snapshot, indicator, 0, frame);
  const notes: string[] = [];
  if (snapshot.monthsElapsed < snapshot.monthsInPeriod) {
    notes.push(fill(board.unfinished, { elapsed: snapshot.monthsElapsed, length: snapshot.monthsInPeriod }));
  }
  if (provisional) notes.push(sayProvisional(frame, snapshot));
  else if (figure.partial && figure.coverage !== null) {
    notes.push(fill(board.dataPartial, { share: sayShare(frame, figure.coverage) }));
  } else if (lastPulledMonth(snapshot) === (frame.provisionalFrom ?? frame.lastMonth + 1) - 1) {
    if (snapshot.monthsInPeriod === 1) notes.push(board.lastComplete);
  }
  return notes.length > 0 ? notes.join(', ') : null;
}

/** `mois provisoire : 70 % des rapports reçus`, or of a longer period. */
function sayProvisional(frame: BoardFrame, snapshot: Snapshot): string {
  const { board } = frame.text;
  const month = snapshot.monthsInPeriod === 1;
  const completeness = frame.indicators.find(({ id }) => id === 'completeness');
  const received = completeness && readCell(snapshot, completeness, 0, frame).figure.value;
  if (received === undefined || received === null) {
    return month ? board.monthProvisional : board.periodProvisional;
  }
  return fill(month ? board.monthProvisionalShare : board.periodProvisionalShare, {
    share: sayShare(frame, received / 100),
  });
}

/**
 * `1 987 sur 2 904.`; a ratio names its terms: `12 181 ménages visités ÷ 1 290 ASC audités.`; nothing for a plain count. Over a
 * map of a part it says that it is of the whole.
 */
export function viewFraction(frame: BoardFrame, snapshot: Snapshot, indicator: BoardIndicator): string {
  const fraction = sayFraction(frame, snapshot, indicator);
  return isPart(frame) && fraction !== '' ? fill(frame.text.board.fractionWhole, { fraction }) : fraction;
}

function sayFraction(frame: BoardFrame, snapshot: Snapshot, indicator: BoardIndicator): string {
  const { board } = frame.text;
  const { figure } = readCell(snapshot, indicator, 0, frame);
  if (figure.numerator === null || figure.denominator === null) return '';
  const numerator = formatNumber(figure.numerator, frame.language, 0);
  const denominator = formatNumber(figure.denominator, frame.language, 0);
  if (indicator.unit === 'percent') return fill(board.fraction, { numerator, denominator });
  return fill(board.quotient, {
    numerator: `${numerator} ${indicator.numeratorName}`,
    denominator: `${denominator} ${indicator.denominatorName ?? ''}`,
  });
}

/** The title over the list: worst first, said in the direction's words and the noun's gender; of no line, the noun alone. */
export function viewListTitle(frame: BoardFrame, indicator: BoardIndicator, choice: Choice): string {
  const { board } = frame.text;
  if (!frame.places.some(({ programme }) => programme)) return unitsAt(frame, choice);
  if (indicator.direction === 'band') return fill(board.rankBand, { units: unitsAt(frame, choice) });
  const male = choice.level === 'district';
  const up = male ? board.rankUpMale : board.rankUp;
  const down = male ? board.rankDownMale : board.rankDown;
  return fill(indicator.direction === 'up' ? up : down, { units: unitsAt(frame, choice) });
}

function unitsAt(frame: BoardFrame, { level }: Choice): string {
  const { board } = frame.text;
  if (isPart(frame)) return level === 'region' ? board.regionsInScope : board.districtsInScope;
  return level === 'region' ? board.regions : board.districts;
}

export function viewMapTitle(frame: BoardFrame, indicator: BoardIndicator, choice: Choice): string {
  const { board } = frame.text;
  const template = choice.level === 'region' ? board.byRegion : board.byDistrict;
  return fill(template, { indicator: indicator.label });
}
