import 'server-only';
import { sql, type Kysely } from 'kysely';
import { columnTypes } from '../dialect/column-types';
import type { Dialect } from '../types';
import type { Database } from '../schema';

/** Org units, facts, roll-ups, releases, and what is known of the pulls. */
export async function createInitialTables(db: Kysely<Database>, dialect: Dialect): Promise<void> {
  const { id, instant, real, bytes, clustered } = columnTypes(dialect);
  // Facts and roll-ups are written by millions under one lease, by one module: a reference checked for each would cost more
  // than the write itself.
  const rollupColumns = sql`
    period TEXT NOT NULL, level TEXT NOT NULL, org_unit INTEGER NOT NULL,
    expected_unit_months INTEGER NOT NULL, expected_units INTEGER NOT NULL, catalogue TEXT NOT NULL, figures TEXT NOT NULL,
    PRIMARY KEY (period, level, org_unit)`;
  const tables = [
    sql`CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL)`,
    sql`CREATE TABLE source (
      id INTEGER PRIMARY KEY CHECK (id = 1), kind TEXT NOT NULL, origin TEXT NOT NULL, profile_id TEXT NOT NULL, fictive INTEGER NOT NULL)`,
    sql`CREATE TABLE measure (id ${id}, uid TEXT NOT NULL UNIQUE)`,
    sql`CREATE TABLE org_unit (
      id ${id}, uid TEXT NOT NULL UNIQUE, code TEXT, name TEXT NOT NULL, level TEXT NOT NULL, parent TEXT, region TEXT,
      programme INTEGER NOT NULL, opened INTEGER, closed INTEGER, reports INTEGER NOT NULL, has_geometry INTEGER NOT NULL,
      path TEXT NOT NULL, gone INTEGER NOT NULL DEFAULT 0)`,
    sql`CREATE INDEX org_unit_parent ON org_unit (parent)`,
    sql`CREATE TABLE fact (
      month INTEGER NOT NULL, measure INTEGER NOT NULL, org_unit INTEGER NOT NULL, value ${real} NOT NULL,
      PRIMARY KEY (month, measure, org_unit)) ${clustered}`,
    sql`CREATE TABLE catalogue (id TEXT PRIMARY KEY, indicators TEXT NOT NULL)`,
    sql`CREATE TABLE rollup (${rollupColumns}) ${clustered}`,
    sql`CREATE TABLE rollup_next (${rollupColumns}) ${clustered}`,
    sql`CREATE TABLE release (
      number INTEGER PRIMARY KEY, label TEXT NOT NULL UNIQUE, published_at ${instant} NOT NULL, data_as_of ${instant} NOT NULL,
      first_month INTEGER NOT NULL, last_month INTEGER NOT NULL, complete INTEGER NOT NULL, cells ${instant} NOT NULL)`,
    sql`CREATE TABLE pull (
      id ${id}, state TEXT NOT NULL, trigger TEXT NOT NULL, started_at ${instant} NOT NULL, finished_at ${instant},
      release INTEGER REFERENCES release (number), data_as_of ${instant},
      requests_done INTEGER NOT NULL DEFAULT 0, requests_total INTEGER NOT NULL DEFAULT 0, rows ${instant} NOT NULL DEFAULT 0,
      cells ${instant} NOT NULL DEFAULT 0, refused INTEGER NOT NULL DEFAULT 0,
      failure_code TEXT, failure_fr TEXT, failure_en TEXT)`,
    sql`CREATE TABLE refusal (
      pull INTEGER NOT NULL REFERENCES pull (id), reason TEXT NOT NULL, count INTEGER NOT NULL, examples TEXT NOT NULL,
      PRIMARY KEY (pull, reason))`,
    sql`CREATE TABLE pulled_part (
      month INTEGER NOT NULL, measure INTEGER NOT NULL REFERENCES measure (id), region INTEGER NOT NULL REFERENCES org_unit (id),
      data_as_of ${instant} NOT NULL, mapping TEXT NOT NULL, PRIMARY KEY (month, measure, region)) ${clustered}`,
    sql`CREATE TABLE staged_batch (
      attempt TEXT NOT NULL, key TEXT NOT NULL, region TEXT NOT NULL, first_month INTEGER NOT NULL, last_month INTEGER NOT NULL,
      payload ${bytes} NOT NULL, PRIMARY KEY (attempt, key))`,
    sql`CREATE TABLE revision (
      release INTEGER NOT NULL REFERENCES release (number), month INTEGER NOT NULL, measure INTEGER NOT NULL REFERENCES measure (id),
      org_unit INTEGER NOT NULL REFERENCES org_unit (id), before ${real}, after ${real},
      PRIMARY KEY (release, month, measure, org_unit)) ${clustered}`,
    sql`CREATE TABLE boundary (
      level TEXT PRIMARY KEY, topology TEXT NOT NULL, origin TEXT NOT NULL, attribution TEXT NOT NULL, version TEXT NOT NULL)`,
    sql`CREATE TABLE server_health (
      id INTEGER PRIMARY KEY CHECK (id = 1), last_answer_at ${instant}, failing_since ${instant},
      failure_code TEXT, failure_fr TEXT, failure_en TEXT)`,
    sql`CREATE TABLE pull_request (id ${id}, asked_at ${instant} NOT NULL, "full" INTEGER NOT NULL)`,
    sql`CREATE TABLE lease (
      name TEXT PRIMARY KEY, holder TEXT NOT NULL, host TEXT NOT NULL, pid INTEGER NOT NULL, expires_at ${instant} NOT NULL)`,
  ];
  for (const table of tables) await table.execute(db);
}
