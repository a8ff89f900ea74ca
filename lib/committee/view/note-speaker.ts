import type { Speaker } from '@/lib/board/words';
import type { Language } from '@/lib/i18n/language';
import type { Messages } from '@/lib/i18n/messages';
import { parsePeriod } from '@/lib/periods/period';
import type { BriefDocument, PrintedIndicator, RevisedFigure } from '../brief-types';
import { partRevised } from '../revised-parts';
import { messagesOf } from './frozen-words';

/** Who speaks for a note: a language, its messages, and what the words are about. */
export interface NoteSpeaker extends Speaker {
  readonly text: Messages;
  readonly document: BriefDocument;
  /** How many months the note's period spans. */
  readonly months: number;
  /** Which of the note's figures were revised since it was frozen, by `revisionKey`. */
  readonly since: ReadonlyMap<string, RevisedFigure>;
}

export function speakNote(
  document: BriefDocument,
  language: Language,
  revisedSince: readonly RevisedFigure[],
): NoteSpeaker {
  return {
    language,
    text: messagesOf(document, language),
    document,
    months: parsePeriod(document.period)?.length ?? 1,
    since: new Map(
      partRevised(document.indicators, revisedSince).printed.map((revised) => [
        revisionKey(revised.indicator, revised.place.uid, revised.period),
        revised,
      ]),
    ),
  };
}

/** What a figure is found by: its indicator, place and period. */
export function revisionKey(indicator: string, place: string, period: string): string {
  return [indicator, place, period].join(':');
}

/** The indicator as the note keeps it; `undefined` where the note does not hold it. */
export function printedIndicator({ document }: NoteSpeaker, id: string): PrintedIndicator | undefined {
  return document.indicators[id];
}

/** Name of an indicator in a table; its id where the note does not hold it. */
export function nameIndicator(speaker: NoteSpeaker, id: string, form: 'label' | 'short' = 'label'): string {
  return printedIndicator(speaker, id)?.[form][speaker.language] ?? id;
}
