import { MEASURES, type MeasureId } from '@/lib/indicators/measures';
import type { Scope } from '@/lib/org-units/scope';
import type { CountryProfile } from '@/lib/profile/types';
import type { CheckedItem, MappingHealth } from '@/lib/store/queries/mapping-check';
import { withholdCause } from '@/lib/store/queries/withhold-cause';

/**
 * How a mapped item stood when it was last checked: `ok` gives a value; `no-value` exists, and none came back; `unreadable` exists,
 * and may not be read; `missing` is not on the server; `unchecked` was not looked at. `not-tracked`: there is nothing to look at.
 */
export type ItemState = 'ok' | 'no-value' | 'unreadable' | 'missing' | 'unchecked' | 'not-tracked';

/** One item of a measure, or a measure without any. */
export interface MappingRow {
  readonly measure: MeasureId;
  readonly item: string | null;
  readonly absentIsZero: boolean;
  readonly state: ItemState;
  readonly name: string | null;
  readonly sample: string | null;
  readonly failureCode: string | null;
  readonly failureFr: string | null;
  readonly failureEn: string | null;
}

/**
 * Every measure of the catalogue with its items, in the catalogue's order, as the last answered check found them. Causes quote the
 * national server and are given to readers of the whole country only.
 */
export function listMapping(profile: CountryProfile, health: MappingHealth, scope: Scope): MappingRow[] {
  const checked = new Map(
    health.answered?.items
      .filter(({ about }) => about === 'measure')
      .map((item) => [`${item.key} ${item.item}`, withholdCause(scope, item)]),
  );
  return MEASURES.flatMap((measure): MappingRow[] => {
    const mapping = profile.source.measures[measure];
    if (!mapping || mapping.items.length === 0) return [{ ...bare(measure), state: 'not-tracked' }];
    return mapping.items.map((item) => {
      const found = checked.get(`${measure} ${item}`);
      const row = { ...bare(measure), item, absentIsZero: mapping.absentIsZero };
      if (!found) return { ...row, state: 'unchecked' };
      const { failureCode, failureFr, failureEn } = found;
      return {
        ...row,
        state: stateOf(found),
        name: found.name === '' ? null : found.name,
        sample: found.sample === '' ? null : found.sample,
        ...{ failureCode, failureFr, failureEn },
      };
    });
  });
}

function stateOf({ found, sample, failureCode }: CheckedItem): ItemState {
  if (!found) return 'missing';
  if (sample !== '') return 'ok';
  return failureCode === null ? 'no-value' : 'unreadable';
}

function bare(measure: MeasureId): Omit<MappingRow, 'state'> {
  return {
    ...{ measure, item: null, absentIsZero: false, name: null, sample: null },
    ...{ failureCode: null, failureFr: null, failureEn: null },
  };
}

/** Not there, or nothing came back. */
export function isAtFault({ found, sample }: Pick<CheckedItem, 'found' | 'sample'>): boolean {
  return !found || sample === '';
}
