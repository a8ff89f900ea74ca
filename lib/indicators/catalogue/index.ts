import type { IndicatorDefinition } from '../types';
import { CARE } from './care';
import { COVERAGE } from './coverage';
import { DIGITAL } from './digital';
import { PAY } from './pay';
import { REPORTING } from './reporting';
import { STOCK } from './stock';
import { SUPERVISION } from './supervision';
import { SUPERVISION_CYCLE } from './supervision-cycle';

/** Every indicator, in the order of the themes. Ids are public: they stand in addresses, the API and the profile. */
export const INDICATORS: readonly IndicatorDefinition[] = [
  ...COVERAGE,
  ...SUPERVISION,
  ...SUPERVISION_CYCLE,
  ...STOCK,
  ...REPORTING,
  ...DIGITAL,
  ...PAY,
  ...CARE,
];

const BY_ID: ReadonlyMap<string, IndicatorDefinition> = new Map(
  INDICATORS.map((definition) => [definition.id, definition]),
);

export function indicatorById(id: string): IndicatorDefinition | undefined {
  return BY_ID.get(id);
}
