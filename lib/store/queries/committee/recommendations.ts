import 'server-only';
import { sql, type Selectable } from 'kysely';
import { z } from 'zod';
import { RECOMMENDATION_STATES, type Recommendation } from '@/lib/committee/types';
import type { RecommendationTable } from '../../committee-schema';
import type { Store } from '../../types';
import { parseTexts } from './json-columns';

/** Taken while a number is given, so that two recommendations never get the same. */
const POSTGRES_LOCK = 738_215_010;

const states = z.enum(RECOMMENDATION_STATES);

export interface RecommendationFilter {
  /** Id of the meeting that made them. */
  readonly meeting?: string;
  /** Those neither done nor dropped; `false`: only those done or dropped. */
  readonly open?: boolean;
}

/** Recommendations by number. */
export async function readRecommendations(
  { db }: Store,
  { meeting, open }: RecommendationFilter = {},
): Promise<Recommendation[]> {
  let query = selectWithDate(db);
  if (meeting !== undefined) query = query.where('recommendation.meeting', '=', meeting);
  if (open !== undefined) query = query.where('closed_at', open ? 'is' : 'is not', null);
  return (await query.orderBy('number').execute()).map(toRecommendation);
}

export async function readRecommendation({ db }: Store, id: string): Promise<Recommendation | undefined> {
  const row = await selectWithDate(db).where('recommendation.id', '=', id).executeTakeFirst();
  return row && toRecommendation(row);
}

/** Inside a transaction: the next number, which nobody else gets before its end. Numbers that a restore took away stay taken. */
export async function takeNumber({ db, dialect }: Store): Promise<number> {
  if (dialect === 'postgres') await sql`SELECT pg_advisory_xact_lock(${POSTGRES_LOCK})`.execute(db);
  const { last } = await db
    .selectFrom('recommendation')
    .select(({ fn }) => fn.max('number').as('last'))
    .executeTakeFirstOrThrow();
  const { made } = await db
    .selectFrom('committee_change')
    .select(({ fn }) => fn.countAll().as('made'))
    .where('about', '=', 'recommendation')
    .where('kind', '=', 'made')
    .executeTakeFirstOrThrow();
  return Math.max(Number(last ?? 0), Number(made)) + 1;
}

export async function insertRecommendation({ db }: Store, recommendation: Recommendation): Promise<void> {
  await db.insertInto('recommendation').values(toRow(recommendation)).execute();
}

/** Inside the transaction that holds its row. */
export async function updateRecommendation({ db }: Store, recommendation: Recommendation): Promise<void> {
  const { id, number: _number, meeting: _meeting, ...columns } = toRow(recommendation);
  await db.updateTable('recommendation').set(columns).where('id', '=', id).execute();
}

function selectWithDate(db: Store['db']) {
  return db
    .selectFrom('recommendation')
    .innerJoin('meeting', 'meeting.id', 'recommendation.meeting')
    .selectAll('recommendation')
    .select('meeting.date as made_on');
}

function toRow({
  madeOn: _madeOn,
  places,
  closedAt,
  ...rest
}: Recommendation): Selectable<RecommendationTable> {
  return { ...rest, places: JSON.stringify(places), closed_at: closedAt?.getTime() ?? null };
}

function toRecommendation({
  made_on: madeOn,
  places,
  closed_at: closedAt,
  state,
  ...row
}: Selectable<RecommendationTable> & { readonly made_on: string }): Recommendation {
  return {
    ...row,
    madeOn,
    state: states.parse(state),
    places: parseTexts(places),
    closedAt: closedAt === null ? null : new Date(closedAt),
  };
}
