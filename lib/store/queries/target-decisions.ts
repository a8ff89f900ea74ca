import 'server-only';
import { sql, type Selectable } from 'kysely';
import { newAuditId } from '../audit-id';
import { toStorable } from '../storable-text';
import type { TargetDecisionTable } from '../target-schema';
import type { Decider, TargetChange, TargetDecision, TargetKey } from '../target-types';
import { writeTogether } from '../transactions';
import type { Store } from '../types';

/** Taken while a decision is written, so that two on the same target see each other. */
const POSTGRES_LOCK = 738_215_009;

export interface NewTargetDecision extends TargetKey, Decider {
  readonly note: string | null;
  readonly before: number | null;
  readonly change: TargetChange;
  readonly at?: Date;
}

/** Changes with every decision; the same only while nothing was decided. */
export async function readDecisionsVersion({ db }: Store): Promise<string> {
  const { count, last } = await db
    .selectFrom('target_decision')
    .select(({ fn }) => [fn.countAll().as('count'), fn.max('id').as('last')])
    .executeTakeFirstOrThrow();
  return sayDecisionsVersion(Number(count), last);
}

/** @param last the latest decision's id; `null` where nothing was decided. */
export function sayDecisionsVersion(count: number, last: string | number | null): string {
  return `${count}${last === null ? '' : `-${last}`}`;
}

/** The last decision of each target, oldest first. */
export async function readDecisionsInForce({ db }: Store): Promise<TargetDecision[]> {
  const rows = await db
    .selectFrom('target_decision')
    .selectAll()
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('target_decision')
        .select(({ fn }) => fn.max('id').as('id'))
        .groupBy(['plan', 'indicator', 'year', 'region']),
    )
    .orderBy('id')
    .execute();
  return rows.map(toDecision);
}

/** Every decision on a plan's targets, newest first. */
export async function readDecisionsOfPlan({ db }: Store, plan: string): Promise<TargetDecision[]> {
  const rows = await db
    .selectFrom('target_decision')
    .selectAll()
    .where('plan', '=', plan)
    .orderBy('id', 'desc')
    .execute();
  return rows.map(toDecision);
}

/** The last decision on one target. */
export async function readLastDecision({ db }: Store, key: TargetKey): Promise<TargetDecision | undefined> {
  const row = await db
    .selectFrom('target_decision')
    .selectAll()
    .where('plan', '=', key.plan)
    .where('indicator', '=', key.indicator)
    .where('year', '=', key.year)
    .where('region', key.region === null ? 'is' : '=', key.region)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && toDecision(row);
}

/**
 * Inside a transaction: keeps other decisions out until its end, so that what it rests on still holds when it is written. The
 * embedded database has one writer at a time as it is.
 */
export async function lockDecisions({ db, dialect }: Store): Promise<void> {
  if (dialect === 'postgres') await sql`SELECT pg_advisory_xact_lock(${POSTGRES_LOCK})`.execute(db);
}

/** Adds a decision after all others, also where the clock went back meanwhile. Inside a transaction it is part of that. */
export async function appendDecision(store: Store, decision: NewTargetDecision): Promise<TargetDecision> {
  const { at = new Date(), change } = decision;
  return writeTogether(store, async (writer) => {
    await lockDecisions(writer);
    const last = await writer.db
      .selectFrom('target_decision')
      .select(({ fn }) => fn.max('at').as('at'))
      .executeTakeFirst();
    const time = Math.max(at.getTime(), Number(last?.at ?? 0) + 1);
    const set = change.kind === 'set' ? change : null;
    const row = {
      id: newAuditId(new Date(time)),
      at: time,
      kind: change.kind,
      plan: decision.plan,
      indicator: decision.indicator,
      year: decision.year,
      region: decision.region,
      value_before: decision.before,
      value: set?.value ?? null,
      source: set?.source ? toStorable(set.source.title) : null,
      source_date: set?.source?.date ?? null,
      note: decision.note === null ? null : toStorable(decision.note),
      account: decision.account,
      account_name: toStorable(decision.accountName),
    };
    await writer.db.insertInto('target_decision').values(row).execute();
    return toDecision(row);
  });
}

function toDecision(row: Selectable<TargetDecisionTable>): TargetDecision {
  const { id, plan, indicator, year, region, note, account } = row;
  return {
    ...{ id, plan, indicator, year, region, note, account },
    at: new Date(row.at),
    accountName: row.account_name,
    before: row.value_before,
    change: toChange(row),
  };
}

function toChange({ kind, value, source, source_date: date }: Selectable<TargetDecisionTable>): TargetChange {
  if (kind !== 'set' || value === null) return { kind: 'withdrawn' };
  return { kind: 'set', value, source: source === null ? null : { title: source, date: date ?? '' } };
}
