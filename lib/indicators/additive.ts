/**
 * Indicators without denominator: a place's value is the sum of its parts, so a target of the country is no target of a region.
 * Kept apart from the catalogue so that plans and the browser need none of its texts; a test holds the two together.
 */
const ADDITIVE: ReadonlySet<string> = new Set([
  'chw_count',
  'population_served',
  'supervisor_count',
  'disc_accounts',
]);

export function isAdditive(indicator: string): boolean {
  return ADDITIVE.has(indicator);
}
