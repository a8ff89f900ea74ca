import 'server-only';
import { isMeasure } from '@/lib/indicators/measures';
import type { Store } from '@/lib/store/types';
import type { LackingMonths } from '../pull/new-units';
import { LACKING, PulledParts, type Part, type PulledPart } from '../pull/parts';
import { mappingOf, monthsOfProfile } from '../pull/plan';
import type { PublishContext } from './context';

const ROWS_TOGETHER = 2000;

/** Everything that was ever pulled and published. */
export async function readPulledParts(store: Store): Promise<PulledParts> {
  const rows = await store.db
    .selectFrom('pulled_part')
    .innerJoin('measure', 'measure.id', 'pulled_part.measure')
    .innerJoin('org_unit', 'org_unit.id', 'pulled_part.region')
    .select(['month', 'measure.uid as measure', 'org_unit.uid as region', 'data_as_of', 'mapping'])
    .execute();
  const parts = new PulledParts();
  for (const { measure, month, region, data_as_of, mapping } of rows) {
    if (isMeasure(measure)) parts.set({ region, measure, month }, { dataAsOf: data_as_of, mapping });
  }
  return parts;
}

/** Marks what was pulled of some months as lacking an org unit, together with the unit: a pull that is cut then goes on. */
export async function writeLacking(
  store: Store,
  context: PublishContext,
  lacking: readonly LackingMonths[],
): Promise<void> {
  for (const { region, from, before } of lacking) {
    const id = context.units.find(({ uid }) => uid === region)?.id ?? -1;
    await store.db
      .updateTable('pulled_part')
      .set((eb) => ({ mapping: eb(eb.ref('mapping'), '||', LACKING) }))
      .where('region', '=', id)
      .where('month', '>=', from)
      .where('month', '<', before)
      .where('mapping', 'not like', `%${LACKING}`)
      .execute();
  }
}

/** Records parts as pulled. */
export async function writePulledParts(
  store: Store,
  context: PublishContext,
  parts: readonly Part[],
  dataAsOf: Date,
): Promise<void> {
  const regions = new Map(context.units.map(({ uid, id }) => [uid, id]));
  const rows = parts.flatMap(({ region, measure, month }) => {
    const regionId = regions.get(region);
    const measureId = context.measureIds.get(measure);
    if (regionId === undefined || measureId === undefined) return [];
    const pulled = { data_as_of: dataAsOf.getTime(), mapping: mappingOf(context.profile, measure) };
    return [{ month, measure: measureId, region: regionId, ...pulled }];
  });
  for (let start = 0; start < rows.length; start += ROWS_TOGETHER) {
    await store.db
      .insertInto('pulled_part')
      .values(rows.slice(start, start + ROWS_TOGETHER))
      .onConflict((oc) =>
        oc.columns(['month', 'measure', 'region']).doUpdateSet((eb) => ({
          data_as_of: eb.ref('excluded.data_as_of'),
          mapping: eb.ref('excluded.mapping'),
        })),
      )
      .execute();
  }
}

export function recordParts(
  context: PublishContext,
  pulled: PulledParts,
  parts: readonly Part[],
  dataAsOf: Date,
): void {
  const mappings = new Map<string, PulledPart>();
  for (const part of parts) {
    const known = mappings.get(part.measure);
    const entry = known ?? {
      dataAsOf: dataAsOf.getTime(),
      mapping: mappingOf(context.profile, part.measure),
    };
    if (!known) mappings.set(part.measure, entry);
    pulled.set(part, entry);
  }
}

/** Whether every month of the profile is in, for every measure and region, under the present mapping. */
export function isComplete(context: PublishContext, pulled: PulledParts, now: Date): boolean {
  const { profile } = context;
  const months = monthsOfProfile(profile, now);
  return context.measures.every((measure) => {
    const mapping = mappingOf(profile, measure);
    return profile.programmeRegions.every((region) =>
      months.every((month) => pulled.get(region, measure, month)?.mapping === mapping),
    );
  });
}

/**
 * The state of the server that all of the open window is at least as new as: a region that could not be had for a week is a week
 * old, and a release does not claim otherwise. Parts that were never pulled show no value and do not count.
 */
export function oldestAsOf(context: PublishContext, pulled: PulledParts, now: Date): Date | undefined {
  const { profile } = context;
  const months = monthsOfProfile(profile, now).slice(-profile.source.revisionMonths);
  const instants = context.measures.flatMap((measure) =>
    profile.programmeRegions.flatMap((region) =>
      months.flatMap((month) => pulled.get(region, measure, month)?.dataAsOf ?? []),
    ),
  );
  return instants.length === 0 ? undefined : new Date(Math.min(...instants));
}
