import { sayStatus } from '@/lib/board/words';
import { messagesIn } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import type { Status } from '@/lib/indicators/types';
import type { PrintedFigure, PrintedIndicator } from '../brief-types';
import { revisionKey, type NoteSpeaker } from './note-speaker';
import {
  sayCaution,
  sayPrintedBound,
  sayPrintedChange,
  sayPrintedFigure,
  sayPrintedGap,
  sayPrintedValue,
} from './say-printed';

/** A figure of the note in words, with all that a table may set beside it. */
export interface FigureText {
  readonly value: string;
  readonly hasValue: boolean;
  /** `partiel (67 %)`. */
  readonly caution: string | null;
  readonly expected: string;
  /** A target without a source document stands behind what was expected. */
  readonly toValidate: boolean;
  readonly status: Status | null;
  readonly statusWord: string;
  /** `null`: not compared. */
  readonly change: string | null;
  /** Over one year, where the note before is of another season: it stands in the change's place. */
  readonly overYear: string | null;
  readonly gap: string;
  /** What the data say now, where they were revised since the note was frozen. */
  readonly revised: string | null;
}

export function viewFigure(
  speaker: NoteSpeaker,
  printed: PrintedFigure,
  indicator: PrintedIndicator,
): FigureText {
  const { figure, status, expected } = printed;
  const { common, board } = speaker.text;
  const unjudged = figure.value === null || expected === null ? common.dash : board.notJudged;
  return {
    value: sayPrintedFigure(speaker, indicator, figure),
    hasValue: figure.value !== null,
    caution: sayCaution(speaker, figure),
    expected: sayPrintedBound(speaker, indicator, expected),
    toValidate: printed.validated === false,
    status,
    statusWord:
      status === null
        ? unjudgedWord(printed, unjudged, board.notJudgedIncomplete)
        : sayStatus(speaker, status),
    change: sayPrintedChange(speaker, indicator, printed.change),
    overYear: printed.change === null ? sayPrintedChange(speaker, indicator, printed.overYear ?? null) : null,
    gap: sayPrintedGap(speaker, indicator, printed, speaker.months),
    revised: sayRevised(speaker, printed, indicator),
  };
}

/** A count that some places are not in is not judged even where its data are not partial. */
function unjudgedWord({ figure, expected }: PrintedFigure, word: string, incomplete: string): string {
  return figure.value === null || expected === null || figure.partial ? word : incomplete;
}

function sayRevised(
  speaker: NoteSpeaker,
  { indicator: id, orgUnit, period }: PrintedFigure,
  indicator: PrintedIndicator,
): string | null {
  const revised = speaker.since.get(revisionKey(id, orgUnit, period));
  if (!revised) return null;
  // Of the day, not of the note.
  const today = { ...speaker, text: messagesIn(speaker.language) };
  return fill(today.text.brief.sinceMark, { value: sayPrintedValue(today, indicator, revised.now) });
}
