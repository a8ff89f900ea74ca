import 'server-only';
import { createHash } from 'node:crypto';
import type { MeasureId } from '@/lib/indicators/measures';
import { ROLL_UP_RULES, trackedIndicators } from '@/lib/indicators/roll-up';
import { buildTree, type UnitTree } from '@/lib/indicators/roll-up/unit-tree';
import type { IndicatorDefinition } from '@/lib/indicators/types';
import type { OrgUnit } from '@/lib/org-units/org-unit';
import type { CountryProfile } from '@/lib/profile/types';
import { writeCatalogue } from '@/lib/store/queries/catalogues';
import { toOrgUnit } from '@/lib/store/queries/org-units';
import type { Store } from '@/lib/store/types';
import type { UnitRow } from '../metadata/unit-rows';
import { mappedMeasures } from '../pull/plan';

/** Everything that facts are read and rolled up by, the same for all years of a publication. */
export interface PublishContext {
  readonly profile: CountryProfile;
  readonly measures: readonly MeasureId[];
  readonly measureIds: ReadonlyMap<MeasureId, number>;
  readonly indicators: readonly IndicatorDefinition[];
  readonly absentIsZero: ReadonlySet<MeasureId>;
  /** Id of the list of indicators that roll-ups are written by. */
  readonly catalogue: string;
  readonly units: readonly UnitRow[];
  /** The programme's units of the pulled level by id: the units of every cube. */
  readonly lowest: readonly UnitRow[];
  readonly lowestUnits: readonly OrgUnit[];
  readonly tree: UnitTree;
  /** Changes with whatever roll-ups are computed from, other than facts. */
  readonly fingerprint: string;
}

export interface ContextInput {
  readonly profile: CountryProfile;
  readonly units: readonly UnitRow[];
  readonly indicators: readonly IndicatorDefinition[];
  /** Measures of which anything was ever pulled: an indicator of others is left out, since it would pass for one without data. */
  readonly held: ReadonlySet<MeasureId>;
}

export async function createContext(
  store: Store,
  { profile, units, indicators, held }: ContextInput,
): Promise<PublishContext> {
  const measures = mappedMeasures(profile);
  const tracked = trackedIndicators(
    indicators,
    measures.filter((measure) => held.has(measure)),
  );
  const lowest = units.filter((unit) => unit.level === profile.source.pullLevel && unit.programme === 1);
  const absentIsZero = measures.filter((measure) => profile.source.measures[measure]?.absentIsZero);
  return {
    profile,
    measures,
    measureIds: await ensureMeasures(store, measures),
    indicators: tracked,
    absentIsZero: new Set(absentIsZero),
    catalogue: await writeCatalogue(
      store,
      tracked.map(({ id }) => id),
    ),
    units,
    lowest,
    lowestUnits: lowest.map(toOrgUnit),
    tree: buildTree(
      units.map(toOrgUnit),
      lowest.map(({ uid }) => uid),
    ),
    fingerprint: fingerprintOf(tracked, absentIsZero, units),
  };
}

function fingerprintOf(
  indicators: readonly IndicatorDefinition[],
  absentIsZero: readonly MeasureId[],
  units: readonly UnitRow[],
): string {
  const terms = indicators.map(({ id, numerator, denominator }) => [id, numerator, denominator]);
  const shape = units.map((unit) => [
    unit.id,
    unit.level,
    unit.parent,
    unit.programme,
    unit.opened,
    unit.closed,
    unit.reports,
  ]);
  return createHash('sha256')
    .update(JSON.stringify([ROLL_UP_RULES, terms, absentIsZero, shape]))
    .digest('hex');
}

async function ensureMeasures(store: Store, measures: readonly MeasureId[]): Promise<Map<MeasureId, number>> {
  if (measures.length > 0) {
    await store.db
      .insertInto('measure')
      .values(measures.map((uid) => ({ uid })))
      .onConflict((oc) => oc.column('uid').doNothing())
      .execute();
  }
  const ids = new Map(
    (await store.db.selectFrom('measure').selectAll().execute()).map(({ id, uid }) => [uid, id]),
  );
  return new Map(measures.map((measure) => [measure, ids.get(measure) ?? 0]));
}
