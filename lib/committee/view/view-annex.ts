import { sayPeriod, sayShare } from '@/lib/board/words';
import { formatDate } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import type { NoteSpeaker } from './note-speaker';

export interface AnnexView {
  readonly definitions: readonly {
    readonly key: string;
    readonly name: string;
    readonly definition: string;
    readonly formula: string;
    readonly origin: string;
  }[];
  readonly coverageTitle: string;
  readonly coverageHint: string;
  readonly coverage: readonly {
    readonly uid: string;
    readonly name: string;
    readonly share: string;
    readonly partial: string | null;
  }[];
  /** How to read the note, and where its figures come from. */
  readonly sources: readonly string[];
}

/** Definitions, coverage of the reports, sources. */
export function viewAnnex(speaker: NoteSpeaker): AnnexView {
  const { document, text, language } = speaker;
  const { briefParts, common } = text;
  const threshold = sayShare(speaker, document.threshold);
  const date = formatDate(document.release.dataAsOf, language);
  return {
    definitions: Object.values(document.indicators).map(({ id, label, definition, formula, origin }) => ({
      key: id,
      name: label[language],
      definition: definition[language],
      formula: formula[language],
      origin: origin[language],
    })),
    coverageTitle: fill(briefParts.coverage, { period: sayPeriod(speaker, document.period) }),
    coverageHint: fill(briefParts.coverageHint, { threshold }),
    coverage: document.coverage.map(({ place, share }) => ({
      uid: place.uid,
      name: place.name,
      share: share === null ? briefParts.nothingExpected : sayShare(speaker, share),
      partial: share !== null && share < document.threshold ? common.partial : null,
    })),
    sources: [
      document.fictive ? briefParts.sourceOfDemo : briefParts.sourceOfData,
      fill(briefParts.dataOf, { date, release: document.release.label }),
      briefParts.dueWords,
      fill(briefParts.partialWords, { threshold }),
      ...(document.map !== null && document.map.drawing.innerBorders !== '' ? [briefParts.schematic] : []),
    ],
  };
}
