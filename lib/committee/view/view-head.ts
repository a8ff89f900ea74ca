import { capitalise, sayPeriod } from '@/lib/board/words';
import { formatDate } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import type { Brief, BriefDocument } from '../brief-types';
import type { NoteSpeaker } from './note-speaker';

/** Which edition it is, and what stands on every printed page because of it. */
export interface EditionState {
  readonly state: Brief['state'];
  readonly edition: number;
  /** The edition that stands in its place; `null` where none does. */
  readonly supersededBy: number | null;
  /** What a confined reader's extract holds, in words; `null` for the whole note. */
  readonly extract: string | null;
}

export interface HeadView {
  readonly session: string;
  readonly title: string;
  /** Under the title, on the screen and on paper: period, date of the data, version. */
  readonly about: string;
  /** The texts in the margins of every printed page. */
  readonly margins: {
    readonly headLeft: string;
    readonly headRight: string;
    readonly footLeft: string;
    readonly footMiddle: string;
  };
}

export function viewHead(speaker: NoteSpeaker, edition: EditionState): HeadView {
  const { document, language, text } = speaker;
  const { brief, common } = text;
  const about = sayAbout(speaker, document);
  const { title, date, place } = document.meeting;
  return {
    session: `${fill(brief.session, { title, date: formatDate(date, language), place })} · ${sayEdition(speaker, edition)}`,
    title: document.title[language],
    about,
    margins: {
      headLeft: brief.printTitle,
      headRight: about,
      footLeft: document.fictive ? common.fictiveShort : '',
      footMiddle: [sayState(speaker, edition), edition.extract].filter((part) => part !== null).join(' · '),
    },
  };
}

function sayAbout(speaker: NoteSpeaker, { period, release }: BriefDocument): string {
  const { common } = speaker.text;
  return [
    capitalise(sayPeriod(speaker, period)),
    fill(common.dataAsOf, { date: formatDate(release.dataAsOf, speaker.language) }),
    fill(common.release, { label: release.label }),
  ].join(' · ');
}

function sayEdition({ text: { brief } }: NoteSpeaker, { state, edition }: EditionState): string {
  return state === 'draft' ? brief.draft : fill(brief.edition, { edition });
}

function sayState({ text: { brief } }: NoteSpeaker, { state, supersededBy }: EditionState): string | null {
  if (state === 'draft') return brief.draftPrint;
  return supersededBy === null ? null : fill(brief.supersededPrint, { edition: supersededBy });
}
