import type { Brief } from '@/lib/committee/brief-types';
import type { Meeting } from '@/lib/committee/types';
import { formatDate } from '@/lib/i18n/format';
import { loadMeeting, type MeetingData } from '@/lib/pages/committee/load-meeting';
import { loadMeetings, type MeetingsData } from '@/lib/pages/committee/load-meetings';
import { meetingAddress } from '@/lib/pages/committee/say-recommendation';
import type { PageAsks, PageFrame } from '@/lib/pages/page-frame';
import { dayOf, standingTable } from '../tables/standing-table';
import { column, table } from '../tables/speak';
import type { ExportTable } from '../tables/table-types';
import { committeeSource } from './committee-source';
import { loadTables, type PageFile } from './page-file';

const LIST = '/reunions';
const ASKS: PageAsks = { period: 'none', region: false };

/** Every meeting with what became of its recommendations. */
export const meetingsFile: PageFile = {
  path: LIST,
  load: (wish) =>
    loadTables(
      wish,
      LIST,
      ASKS,
      async (context, frame) => ({ kind: 'data', data: await loadMeetings(committeeSource(context, frame)) }),
      (frame, data) => ({
        title: frame.text.committee.title,
        period: 'none',
        tables: [meetingsTable(frame, data, wish.origin)],
      }),
    ),
};

/** One meeting: what it was about, what it recommended and took over, its published notes. */
export const meetingFile: PageFile = {
  path: '/reunions/[id]',
  load: (wish) => {
    const id = wish.params['id'] ?? '';
    return loadTables(
      wish,
      meetingAddress({ id }),
      ASKS,
      async (context, frame) => {
        const source = committeeSource(context, frame);
        const found = await loadMeeting(source, id);
        if (found === null) return { kind: 'unknown-place' };
        return { kind: 'data', data: { found, committee: source.frame } };
      },
      (frame, { found, committee }) => ({
        title: `${found.meeting.title}, ${formatDate(found.meeting.date, frame.language)}`,
        period: 'told',
        tables: [
          detailTable(frame, found.meeting),
          standingTable(frame, 'recommandations', found.made, committee),
          standingTable(frame, 'reprises', found.carried, committee),
          noteTable(frame, found, wish.origin),
        ],
      }),
    );
  },
};

function meetingsTable(frame: PageFrame, { next, past, briefs }: MeetingsData, origin: string): ExportTable {
  const rows = [...next, ...past].map(({ meeting, counts: { all, states, overdue } }) => ({
    ...{ date: dayOf(meeting.date), title: meeting.title, place: meeting.place },
    ...{ all, open: states.open, inProgress: states['in-progress'], done: states.done },
    ...{ dropped: states.dropped, late: overdue },
    ...{ edition: editionOf(briefs.get(meeting.id)), address: shortAddress(briefs.get(meeting.id), origin) },
  }));
  const counts = (['all', 'open', 'inProgress', 'done', 'dropped', 'late'] as const).map((key) =>
    column(frame, key, 'count'),
  );
  const columns = [
    column(frame, 'date', 'date'),
    column(frame, 'title'),
    column(frame, 'place'),
    ...counts,
    column(frame, 'edition'),
    column(frame, 'address'),
  ];
  return table(frame, 'reunions', columns, rows);
}

function detailTable(frame: PageFrame, meeting: Meeting): ExportTable {
  const { committee, committeeForms } = frame.text;
  const rows = [
    { kind: committeeForms.title, text: meeting.title },
    { kind: committee.date, text: formatDate(meeting.date, frame.language) },
    { kind: committee.place, text: meeting.place },
    ...meeting.agenda.map((text) => ({ kind: committee.agenda, text })),
    ...meeting.organisations.map((text) => ({ kind: committee.organisations, text })),
    ...meeting.documents.map(({ title, url }) => ({ kind: committee.documents, text: title, address: url })),
  ];
  const columns = (['kind', 'text', 'address'] as const).map((key) => column(frame, key));
  return table(frame, 'seance', columns, rows);
}

function noteTable(frame: PageFrame, { briefs }: MeetingData, origin: string): ExportTable {
  const rows = briefs.map((brief) => ({
    ...{ edition: editionOf(brief), period: brief.period, publishedOn: brief.publishedAt },
    state: brief.state === 'superseded' ? frame.text.committee.noteStates.superseded : null,
    address: shortAddress(brief, origin),
  }));
  const columns = [
    column(frame, 'edition'),
    column(frame, 'period'),
    column(frame, 'publishedOn', 'date'),
    column(frame, 'state'),
    column(frame, 'address'),
  ];
  return table(frame, 'notes', columns, rows);
}

function editionOf(brief: Pick<Brief, 'edition'> | undefined): string | null {
  return brief === undefined ? null : String(brief.edition);
}

function shortAddress(brief: Pick<Brief, 'code'> | undefined, origin: string): string | null {
  return brief === undefined || brief.code === null ? null : `${origin}/n/${brief.code}`;
}
