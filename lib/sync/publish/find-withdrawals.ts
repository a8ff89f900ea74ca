import 'server-only';
import type { MeasureId } from '@/lib/indicators/measures';
import type { MonthIndex } from '@/lib/periods/period';
import type { CountryProfile } from '@/lib/profile/types';
import { readRelease } from '@/lib/store/queries/releases';
import type { Store } from '@/lib/store/types';
import type { UnitRow } from '../metadata/unit-rows';
import type { StagedCells } from '../pull/batch-code';
import { LACKING, type PulledParts } from '../pull/parts';
import { mappedMeasures, mappingOf } from '../pull/plan';
import { EVER, readStaged } from '../staging';

/** More than this share of what an answer touches, and more values than this, are not withdrawn without being told to. */
const SHARE = 0.2;
const FEW = 40;

export interface Withdrawals {
  /** Staged batches that would withdraw too much. */
  readonly keys: readonly string[];
  /** Published values that those batches touch, and how many of them would go. */
  readonly held: number;
  readonly withdrawn: number;
}

export interface WithdrawalInput {
  readonly store: Store;
  readonly profile: CountryProfile;
  readonly units: readonly UnitRow[];
  readonly pulled: PulledParts;
  readonly attempt: string;
}

interface Weighed {
  readonly key: string;
  readonly empty: boolean;
  readonly held: number;
  readonly withdrawn: number;
}

/**
 * Finds the staged batches that would wipe out what was published: a server whose analytics tables are being rebuilt, or that took
 * a right away from its reader, answers 200 with few rows or none. Suspect is a batch that held values and has none, one that
 * loses more than a fifth of many, and, where all of them together lose so much, each that has its share in it.
 */
export async function findWithdrawals(input: WithdrawalInput): Promise<Withdrawals> {
  const countHeld = await createCounter(input);
  const batches: Weighed[] = [];
  for await (const batch of readStaged(input.store, input.attempt, EVER)) {
    batches.push({ key: batch.key, ...(await weigh(batch, countHeld)) });
  }
  const emptied = batches.some(({ empty, held }) => empty && held > 0);
  const tooMuch = isTooMuch(sum(batches));
  const suspect = batches.filter(
    // Where one answer came empty for no reason, an empty one about new months proves nothing either.
    (batch) =>
      (batch.empty && emptied) || isTooMuch(batch) || (tooMuch && batch.withdrawn > batch.held * SHARE),
  );
  return { keys: suspect.map(({ key }) => key), ...sum(suspect) };
}

type CountHeld = (region: string, measure: MeasureId, month: MonthIndex) => Promise<number>;

async function weigh(batch: StagedCells, countHeld: CountHeld): Promise<Omit<Weighed, 'key'>> {
  const present = new Map<number, number>();
  const note = (measure: number, month: number) => {
    const at = measure * batch.months.length + month;
    present.set(at, (present.get(at) ?? 0) + 1);
  };
  for (let i = 0; i < batch.count; i += 1) note(batch.measure[i] ?? 0, batch.month[i] ?? 0);
  for (const [measure, , month] of batch.refusedCells) note(measure, month);
  let [held, withdrawn] = [0, 0];
  for (const [m, measure] of batch.measures.entries()) {
    for (const [t, month] of batch.months.entries()) {
      const before = await countHeld(batch.region, measure, month);
      held += before;
      withdrawn += Math.max(0, before - (present.get(m * batch.months.length + t) ?? 0));
    }
  }
  return { empty: present.size === 0, held, withdrawn };
}

/** Published values of the units that the server still has, under the present mapping; each month is read once. */
async function createCounter({ store, profile, units, pulled }: WithdrawalInput): Promise<CountHeld> {
  const release = await readRelease(store);
  const regions = profile.programmeRegions;
  const regionOf = new Map(
    units.filter(({ gone }) => gone === 0).map(({ id, region }) => [id, regions.indexOf(region ?? '')]),
  );
  const rows = await store.db.selectFrom('measure').selectAll().execute();
  const idOf = new Map<string, number>(rows.map(({ id, uid }) => [uid, id]));
  const mappings = new Map(mappedMeasures(profile).map((measure) => [measure, mappingOf(profile, measure)]));
  const placeOf = (measure: number, region: number) => measure * regions.length + region;
  const months = new Map<MonthIndex, ReadonlyMap<number, number>>();
  const readMonth = async (month: MonthIndex) => {
    const counts = new Map<number, number>();
    await store.bulk.readFacts(store.db, month, (measure, unit) => {
      const region = regionOf.get(unit) ?? -1;
      if (region < 0) return;
      const place = placeOf(measure, region);
      counts.set(place, (counts.get(place) ?? 0) + 1);
    });
    months.set(month, counts);
    return counts;
  };
  return async (region, measure, month) => {
    if (!release || month < release.firstMonth || month > release.lastMonth) return 0;
    const mapping = pulled.get(region, measure, month)?.mapping.replace(LACKING, '');
    if (mapping !== mappings.get(measure)) return 0;
    const counts = months.get(month) ?? (await readMonth(month));
    return counts.get(placeOf(idOf.get(measure) ?? -1, regions.indexOf(region))) ?? 0;
  };
}

function isTooMuch({ held, withdrawn }: { readonly held: number; readonly withdrawn: number }): boolean {
  return withdrawn > FEW && withdrawn > held * SHARE;
}

function sum(batches: readonly Weighed[]): { held: number; withdrawn: number } {
  return batches.reduce(
    (total, { held, withdrawn }) => ({ held: total.held + held, withdrawn: total.withdrawn + withdrawn }),
    { held: 0, withdrawn: 0 },
  );
}
