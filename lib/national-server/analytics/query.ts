import { monthId, type MonthIndex } from '@/lib/periods/period';
import type { Parameter } from '../http/address';
import { dxOf, needsTerms, type Batch } from './batch';

/** DHIS2's id of a month, `202606`. */
export function periodId(month: MonthIndex): string {
  return monthId(month).replace('-', '');
}

/**
 * The analytics query of a batch. The level and the region stand in one list (`LEVEL-4;UID`): the documented form
 * `LEVEL-4-UID` silently ignores the region. `ignoreLimit` is never sent: it can take the server down.
 */
export function analyticsQuery(batch: Omit<Batch, 'key' | 'units'>, withMeta: boolean): Parameter[] {
  return [
    ['dimension', `dx:${dxOf(batch.measures).join(';')}`],
    ['dimension', `pe:${batch.months.map(periodId).join(';')}`],
    ['dimension', `ou:LEVEL-${batch.levelNumber};${batch.region}`],
    ['skipMeta', String(!withMeta)],
    ['skipRounding', 'true'],
    ...(needsTerms(batch.measures) ? [['includeNumDen', 'true'] as const] : []),
  ];
}
