import { sayPeriod } from '@/lib/board/words';
import { formatDate } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import type { PrintedMove, RevisedFigure } from '../brief-types';
import { partRevised } from '../revised-parts';
import { nameIndicator, printedIndicator, type NoteSpeaker } from './note-speaker';
import { sayPrintedValue } from './say-printed';

export interface MoveText {
  readonly key: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

export interface RevisedText {
  readonly key: string;
  readonly name: string;
  readonly place: string;
  readonly period: string;
  readonly printed: string;
  readonly now: string;
}

/** What of the note before was revised, and apart from it what its changes were counted from. */
export interface PreviousRevised {
  readonly hint: string;
  readonly rows: readonly RevisedText[];
  readonly basesHint: string;
  readonly bases: readonly RevisedText[];
}

export interface ChangesView {
  readonly title: string;
  readonly hint: string | null;
  readonly better: readonly MoveText[];
  readonly worse: readonly MoveText[];
  /** `null` for a first note: nothing was printed before it. */
  readonly revised: PreviousRevised | null;
}

/** What moved since the note before, for the better and for the worse, and what of that note was revised. */
export function viewChanges(speaker: NoteSpeaker): ChangesView {
  const { document, text, language } = speaker;
  const { briefParts } = text;
  const { previous, moves, revised } = document;
  const date = previous === null ? '' : formatDate(previous.meetingDate, language);
  return {
    title:
      previous === null
        ? briefParts.changesFirst
        : fill(briefParts.changes, { period: sayPeriod(speaker, previous.period) }),
    hint: previous === null ? null : fill(briefParts.changesHint, { date, release: previous.release }),
    better: moves.filter(({ better }) => better).map((move) => viewMove(speaker, move)),
    worse: moves.filter(({ better }) => !better).map((move) => viewMove(speaker, move)),
    revised: previous === null ? null : viewPrevious(speaker, revised, date),
  };
}

function viewPrevious(
  speaker: NoteSpeaker,
  revised: readonly RevisedFigure[],
  date: string,
): PreviousRevised {
  const { briefParts } = speaker.text;
  const { printed, bases } = partRevised(speaker.document.indicators, revised);
  return {
    ...{ hint: fill(briefParts.revisedHint, { date }), rows: viewRevised(speaker, printed) },
    ...{ basesHint: fill(briefParts.basesHint, { date }), bases: viewRevised(speaker, bases) },
  };
}

/** Values of once that are others in the data now. */
export function viewRevised(speaker: NoteSpeaker, revised: readonly RevisedFigure[]): RevisedText[] {
  return revised.map((figure) => {
    const indicator = printedIndicator(speaker, figure.indicator);
    const period = sayPeriod(speaker, figure.period, 'short');
    const say = (value: number | null) =>
      indicator ? sayPrintedValue(speaker, indicator, value) : String(value ?? speaker.text.common.noData);
    return {
      key: [figure.indicator, figure.place.uid, figure.period].join(':'),
      name: nameIndicator(speaker, figure.indicator),
      place: figure.place.name,
      period,
      printed: say(figure.printed),
      now: say(figure.now),
    };
  });
}

function viewMove(speaker: NoteSpeaker, move: PrintedMove): MoveText {
  const indicator = printedIndicator(speaker, move.indicator);
  const say = (value: number) => (indicator ? sayPrintedValue(speaker, indicator, value) : String(value));
  return {
    key: [move.indicator, move.place.uid].join(':'),
    name: fill(speaker.text.briefParts.move, {
      indicator: nameIndicator(speaker, move.indicator, 'short'),
      place: move.place.name,
    }),
    before: say(move.before),
    after: say(move.after),
  };
}
