import 'server-only';
import type { Selectable } from 'kysely';
import type { Meeting, MeetingWish } from '@/lib/committee/types';
import type { MeetingTable } from '../../committee-schema';
import type { Store } from '../../types';
import { parseLinks, parseTexts } from './json-columns';

/** All meetings, newest first. */
export async function readMeetings({ db }: Store): Promise<Meeting[]> {
  const rows = await db
    .selectFrom('meeting')
    .selectAll()
    .orderBy('date', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(toMeeting);
}

export async function readMeeting({ db }: Store, id: string): Promise<Meeting | undefined> {
  const row = await db.selectFrom('meeting').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toMeeting(row);
}

export async function insertMeeting({ db }: Store, meeting: Meeting): Promise<void> {
  const { id, version } = meeting;
  await db
    .insertInto('meeting')
    .values({ id, version, ...toColumns(meeting) })
    .execute();
}

/** Inside the transaction that holds its row. */
export async function updateMeeting({ db }: Store, { id, version, ...wish }: Meeting): Promise<void> {
  await db
    .updateTable('meeting')
    .set({ version, ...toColumns(wish) })
    .where('id', '=', id)
    .execute();
}

export async function deleteMeeting({ db }: Store, id: string): Promise<void> {
  await db.deleteFrom('meeting').where('id', '=', id).execute();
}

function toColumns({ title, date, place, agenda, organisations, documents }: MeetingWish) {
  return {
    ...{ title, date, place },
    agenda: JSON.stringify(agenda),
    organisations: JSON.stringify(organisations),
    documents: JSON.stringify(documents),
  };
}

function toMeeting({ agenda, organisations, documents, ...row }: Selectable<MeetingTable>): Meeting {
  return {
    ...row,
    agenda: parseTexts(agenda),
    organisations: parseTexts(organisations),
    documents: parseLinks(documents),
  };
}
