import { LEVELS } from '@/lib/org-units/org-unit';
import { monthId, yearOf } from '@/lib/periods/period';
import type { KnownIds } from './parse';
import type { CountryProfile, Plan } from './types';

/** What a profile's keys say of each other: problems in words, none if it is sound. */
export function checkProfile(profile: CountryProfile, known: KnownIds): string[] {
  return [
    ...findRepeated(profile.programmeRegions, 'programmeRegions'),
    ...findRepeated(
      profile.plans.map(({ id }) => id),
      'plans',
    ),
    ...findRepeated(
      profile.partners.map(({ id }) => id),
      'partners',
    ),
    ...checkLevels(profile.source.levels),
    ...(Object.keys(profile.source.measures).length > 0
      ? []
      : ['source.measures: must map at least one measure']),
    ...(profile.source.pullLevel === 'country' ? ['source.pullLevel: must be under the country'] : []),
    ...profile.plans.flatMap((plan, index) =>
      checkPlan(plan, `plans[${index}]`, profile.programmeRegions, known),
    ),
  ];
}

function checkLevels(levels: CountryProfile['source']['levels']): string[] {
  return LEVELS.slice(1).flatMap((level, index) => {
    const above = LEVELS[index] ?? 'country';
    return levels[level] > levels[above]
      ? []
      : [`source.levels.${level}: must be greater than ${above} (${levels[above]})`];
  });
}

function checkPlan(
  plan: Plan,
  path: string,
  regions: readonly string[],
  { indicators, norms }: KnownIds,
): string[] {
  const problems = plan.from > plan.to ? [`${path}.to: must not be before from (${monthId(plan.from)})`] : [];
  const seen = new Set<string>();
  for (const [index, { indicator, year, region }] of plan.targets.entries()) {
    const at = `${path}.targets[${index}]`;
    if (indicators && !indicators.has(indicator))
      problems.push(`${at}.indicator: no indicator "${indicator}" in the catalogue`);
    if (norms?.has(indicator))
      problems.push(`${at}.indicator: "${indicator}" is judged by its norm, never by a target: remove it`);
    // A plan's baseline is a milestone of the year before it begins.
    if (year < yearOf(plan.from) - 1 || year > yearOf(plan.to)) {
      problems.push(
        `${at}.year: ${year} is outside the plan (${yearOf(plan.from) - 1}, its baseline, to ${yearOf(plan.to)})`,
      );
    }
    if (region !== null && !regions.includes(region))
      problems.push(`${at}.region: "${region}" is not in programmeRegions`);
    const key = `${indicator} ${year} ${region ?? ''}`;
    if (seen.has(key)) problems.push(`${at}: repeats ${indicator} ${year}`);
    seen.add(key);
  }
  return problems;
}

function findRepeated(values: readonly string[], path: string): string[] {
  return values.flatMap((value, index) =>
    values.indexOf(value) < index ? [`${path}[${index}]: repeats "${value}"`] : [],
  );
}
