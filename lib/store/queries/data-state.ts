import 'server-only';
import { sql, type ExpressionBuilder } from 'kysely';
import type { Level } from '@/lib/org-units/org-unit';
import type { Database } from '../schema';
import type { Release, Store } from '../types';
import { RUNS_MADE } from './area-runs-made';
import { toRelease } from './releases';
import { sayDecisionsVersion } from './target-decisions';

/** What everything that is read of figures depends on besides its own question. */
export interface DataState {
  readonly release: Release;
  /** Invented values, which every page says. */
  readonly fictive: boolean;
  /** Changes whenever roll-ups or runs of areas are made again, with the release or without one. */
  readonly rolledUp: string;
  /** Changes with every decision on a target. */
  readonly decisions: string;
  /** Changes with the outlines of regions or districts. */
  readonly outlines: string;
}

/** One question for what every page asks first; `undefined` before the first release. */
export async function readDataState({ db }: Store): Promise<DataState | undefined> {
  const row = await db
    .selectFrom('release')
    .selectAll('release')
    .select((eb) => [
      eb.selectFrom('source').select('fictive').as('fictive'),
      eb.selectFrom('meta').select('value').where('name', '=', 'rollup.fingerprint').as('rolled_up'),
      eb.selectFrom('meta').select('value').where('name', '=', RUNS_MADE).as('runs'),
      eb
        .selectFrom('target_decision')
        .select(({ fn }) => fn.countAll().as('count'))
        .as('decisions'),
      eb
        .selectFrom('target_decision')
        .select(({ fn }) => fn.max('id').as('last'))
        .as('last_decision'),
      sayOutlines(eb, 'region').as('region_outlines'),
      sayOutlines(eb, 'district').as('district_outlines'),
    ])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return (
    row && {
      release: toRelease(row),
      fictive: row.fictive === 1,
      rolledUp: `${row.rolled_up ?? ''} ${row.runs ?? ''}`,
      decisions: sayDecisionsVersion(Number(row.decisions ?? 0), row.last_decision),
      outlines: JSON.stringify([row.region_outlines, row.district_outlines]),
    }
  );
}

/** A text that changes with whatever is stored of a level's outlines. */
function sayOutlines(eb: ExpressionBuilder<Database, 'release'>, level: Level) {
  const told = sql<string>`version || ' ' || origin || ' ' || attribution`;
  return eb.selectFrom('boundary').select(told.as('told')).where('level', '=', level);
}
