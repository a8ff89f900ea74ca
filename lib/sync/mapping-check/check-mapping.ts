import 'server-only';
import type { Failure, NationalServer } from '@/lib/national-server/types';
import { monthOfDate, type MonthIndex } from '@/lib/periods/period';
import { mappingFingerprint } from '@/lib/profile-check/fingerprint';
import type { CountryProfile } from '@/lib/profile/types';
import { readMappingHealth, type CheckAskedBy, type CheckedItem } from '@/lib/store/queries/mapping-check';
import { finishMappingCheck, startMappingCheck } from '@/lib/store/queries/mapping-check-writing';
import type { Store } from '@/lib/store/types';
import type { CheckRow } from './check-row';
import { runChecks } from './run-checks';

/** Two months back: late reports of that month are in. */
const SAMPLE_MONTHS_BACK = 2;

export interface MappingCheckOptions {
  readonly store: Store;
  readonly server: NationalServer;
  readonly profile: CountryProfile;
  readonly askedBy: CheckAskedBy;
  readonly now?: () => Date;
}

/** The month whose values a check looks at. */
export function sampleMonth(now: Date): MonthIndex {
  return monthOfDate(now) - SAMPLE_MONTHS_BACK;
}

/**
 * Compares the profile with the live server and keeps what was found in the store. What the server does wrong is a row or the
 * check's own failure; only the store throws.
 */
export async function checkMapping(options: MappingCheckOptions): Promise<CheckRow[]> {
  const { store, server, profile, askedBy, now = () => new Date() } = options;
  const month = sampleMonth(now());
  const mapping = mappingFingerprint(profile);
  const id = await startMappingCheck(store, { askedBy, mapping, month, at: now() });
  const rows = await runChecks(profile, server, month);
  await finishMappingCheck(store, id, {
    ...tellFailure(findOutage(rows)),
    items: rows.map(toItem),
    at: now(),
  });
  return rows;
}

/** Whether the mapping has been checked as it is now, or tried to be since it was mapped so. */
export async function isMappingChecked(store: Store, profile: CountryProfile): Promise<boolean> {
  const { last } = await readMappingHealth(store);
  return last?.mapping === mappingFingerprint(profile);
}

/** The server let nobody in, or did not answer for the measures at all: nothing was learnt of the mapping. */
function findOutage(rows: readonly CheckRow[]): Failure | undefined {
  const first = rows.find(({ about, failure }) => about === 'server' && failure !== undefined);
  if (first) return first.failure;
  const measures = rows.filter(({ about }) => about === 'measure');
  const common = measures[0]?.failure;
  const isOutage = common?.retry === true && measures.every(({ failure }) => failure?.code === common.code);
  return isOutage ? common : undefined;
}

function toItem({ failure, ...row }: CheckRow): CheckedItem {
  return { ...row, ...tellFailure(failure) };
}

function tellFailure(failure: Failure | undefined) {
  return {
    failureCode: failure?.code ?? null,
    failureFr: failure?.sentence.fr ?? null,
    failureEn: failure?.sentence.en ?? null,
  };
}
