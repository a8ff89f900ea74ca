import 'server-only';
import { writeMeta } from '@/lib/store/queries/meta';
import { readRelease } from '@/lib/store/queries/releases';
import type { RollupTable } from '@/lib/store/schema';
import type { Store } from '@/lib/store/types';
import type { UnitRow } from '../metadata/unit-rows';
import type { ChangeList } from './change-list';
import type { PreparedRelease } from './prepare-release';
import { periodsTouching } from './roll-up-year';

/** Name of the remark that says from what the roll-ups were computed. */
export const FINGERPRINT = 'rollup.fingerprint';

const ROWS_TOGETHER = 1000;

export interface ReleaseContent {
  readonly prepared: PreparedRelease;
  /** Roll-ups of the months that changed, or the table that holds all of them anew. */
  readonly rows: readonly RollupTable[] | 'rollup_next';
  readonly fingerprint: string;
  readonly dataAsOf: Date;
  readonly publishedAt: Date;
  readonly complete: boolean;
}

/** Writes a release inside the transaction of `store`: facts, roll-ups, revisions, and the release itself. */
export async function writeRelease(store: Store, content: ReleaseContent): Promise<void> {
  const { prepared, publishedAt } = content;
  const previous = await readRelease(store);
  await store.bulk.writeFacts(store.db, prepared.changes);
  await replaceRollups(store, content);
  const number = (previous?.number ?? 0) + 1;
  await store.db
    .insertInto('release')
    .values({
      number,
      label: await nextLabel(store, publishedAt),
      published_at: publishedAt.getTime(),
      data_as_of: content.dataAsOf.getTime(),
      first_month: prepared.first,
      last_month: prepared.last,
      complete: content.complete ? 1 : 0,
      cells: (previous?.cells ?? 0) + prepared.changes.added,
    })
    .execute();
  await writeRevisions(store, number, prepared.changes);
  await writeMeta(store, FINGERPRINT, content.fingerprint);
}

/** Writes org units over those with the same id. */
export async function writeUnits(store: Store, units: readonly UnitRow[]): Promise<void> {
  for (let start = 0; start < units.length; start += ROWS_TOGETHER) {
    await store.db
      .insertInto('org_unit')
      .values(units.slice(start, start + ROWS_TOGETHER))
      .onConflict((oc) =>
        oc.column('id').doUpdateSet((eb) => ({
          code: eb.ref('excluded.code'),
          name: eb.ref('excluded.name'),
          level: eb.ref('excluded.level'),
          parent: eb.ref('excluded.parent'),
          region: eb.ref('excluded.region'),
          programme: eb.ref('excluded.programme'),
          opened: eb.ref('excluded.opened'),
          closed: eb.ref('excluded.closed'),
          reports: eb.ref('excluded.reports'),
          path: eb.ref('excluded.path'),
          gone: eb.ref('excluded.gone'),
        })),
      )
      .execute();
  }
}

async function replaceRollups(store: Store, { rows, prepared }: ReleaseContent): Promise<void> {
  if (rows === 'rollup_next') {
    await store.db.deleteFrom('rollup').execute();
    await store.db
      .insertInto('rollup')
      .expression((eb) => eb.selectFrom('rollup_next').selectAll())
      .execute();
    await store.db.deleteFrom('rollup_next').execute();
    return;
  }
  const periods = [...periodsTouching(prepared.months)];
  if (periods.length === 0) return;
  await store.db.deleteFrom('rollup').where('period', 'in', periods).execute();
  await store.bulk.insertRollups(store.db, 'rollup', rows);
}

async function writeRevisions(store: Store, release: number, changes: ChangeList): Promise<void> {
  if (changes.revisions === 0) return;
  const valueOf = (value: number | undefined) => (value === undefined || Number.isNaN(value) ? null : value);
  const rows = Array.from({ length: changes.count }, (_, i) => i)
    .filter((i) => changes.revises[i] === 1)
    .map((i) => ({
      release,
      month: changes.month[i] ?? 0,
      measure: changes.measure[i] ?? 0,
      org_unit: changes.orgUnit[i] ?? 0,
      before: valueOf(changes.before[i]),
      after: valueOf(changes.value[i]),
    }));
  for (let start = 0; start < rows.length; start += ROWS_TOGETHER) {
    await store.db
      .insertInto('revision')
      .values(rows.slice(start, start + ROWS_TOGETHER))
      .execute();
  }
}

/** `2026-11-21.1`: the day of publication (UTC) and its ordinal on that day. */
async function nextLabel(store: Store, publishedAt: Date): Promise<string> {
  const day = publishedAt.toISOString().slice(0, 10);
  const { count } = await store.db
    .selectFrom('release')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('label', 'like', `${day}.%`)
    .executeTakeFirstOrThrow();
  return `${day}.${Number(count) + 1}`;
}
