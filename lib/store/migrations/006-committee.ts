import 'server-only';
import { sql, type Kysely } from 'kysely';
import { columnTypes } from '../dialect/column-types';
import type { Database } from '../schema';
import type { Dialect } from '../types';
import { guardCommitteeChanges } from './append-only';
import { guardPublishedBriefs } from './published-briefs';

/** The committee: its meetings, what it recommends, its notes, and the history of all three. */
export async function createCommittee(db: Kysely<Database>, dialect: Dialect): Promise<void> {
  const { instant, clustered } = columnTypes(dialect);
  const statements = [
    sql`CREATE TABLE meeting (
      id TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL, title TEXT NOT NULL, date TEXT NOT NULL, place TEXT NOT NULL,
      agenda TEXT NOT NULL, organisations TEXT NOT NULL, documents TEXT NOT NULL) ${clustered}`,
    sql`CREATE INDEX meeting_date ON meeting (date)`,
    // No reference to the indicator or the places: a recommendation outlives them.
    sql`CREATE TABLE recommendation (
      id TEXT NOT NULL PRIMARY KEY, number INTEGER NOT NULL UNIQUE, version INTEGER NOT NULL,
      meeting TEXT NOT NULL REFERENCES meeting (id), text TEXT NOT NULL, owner TEXT NOT NULL, due TEXT, state TEXT NOT NULL,
      reason TEXT, indicator TEXT, places TEXT NOT NULL, closed_at ${instant},
      CHECK (state IN ('open', 'in-progress', 'done', 'dropped')), CHECK ((state = 'dropped') = (reason IS NOT NULL)),
      CHECK ((state IN ('done', 'dropped')) = (closed_at IS NOT NULL))) ${clustered}`,
    sql`CREATE INDEX recommendation_meeting ON recommendation (meeting)`,
    // Its versions are kept unique by those who write it: a restore may bring lines of another life of the same thing.
    sql`CREATE TABLE committee_change (
      id TEXT NOT NULL PRIMARY KEY, at ${instant} NOT NULL, account TEXT, account_name TEXT NOT NULL, about TEXT NOT NULL,
      subject TEXT NOT NULL, version INTEGER NOT NULL, kind TEXT NOT NULL, before TEXT, after TEXT, comment TEXT,
      CHECK (about IN ('meeting', 'recommendation', 'brief')),
      CHECK (kind IN ('made', 'changed', 'commented', 'removed', 'published', 'superseded'))) ${clustered}`,
    sql`CREATE INDEX committee_change_subject ON committee_change (about, subject, version)`,
    ...guardCommitteeChanges(dialect),
    // No reference to the meeting: a published note stays where a restore takes its meeting away.
    sql`CREATE TABLE brief (
      id TEXT NOT NULL PRIMARY KEY, meeting TEXT NOT NULL, edition INTEGER NOT NULL, state TEXT NOT NULL,
      version INTEGER NOT NULL, period TEXT NOT NULL, code TEXT UNIQUE, release_number INTEGER, published_at ${instant},
      published_by TEXT, choices TEXT NOT NULL, document TEXT, CHECK (state IN ('draft', 'published')),
      CHECK ((state = 'published') = (code IS NOT NULL)), CHECK ((state = 'published') = (release_number IS NOT NULL)),
      CHECK ((state = 'published') = (published_at IS NOT NULL)),
      CHECK ((state = 'published') = (document IS NOT NULL))) ${clustered}`,
    sql`CREATE INDEX brief_meeting ON brief (meeting, edition)`,
    sql`CREATE UNIQUE INDEX brief_draft ON brief (meeting) WHERE state = 'draft'`,
    ...guardPublishedBriefs(dialect),
  ];
  for (const statement of statements) await statement.execute(db);
}
