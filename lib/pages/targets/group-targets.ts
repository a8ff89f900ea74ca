import type { StandingTarget } from '@/lib/targets/standing';

/** Milestones of one indicator in one place. */
export interface TargetRow {
  readonly indicator: string;
  /** `null` for the country. */
  readonly region: string | null;
  /** In the order of the years. */
  readonly milestones: readonly StandingTarget[];
}

/** The targets by indicator and place, in the order in which these come first. */
export function groupTargets(standing: readonly StandingTarget[]): TargetRow[] {
  const rows = new Map<string, TargetRow>();
  for (const one of standing) {
    const { indicator, region } = one.key;
    const key = `${indicator}~${region ?? ''}`;
    const milestones = [...(rows.get(key)?.milestones ?? []), one].sort((a, b) => a.key.year - b.key.year);
    rows.set(key, { indicator, region, milestones });
  }
  return [...rows.values()];
}

/** The years of which at least one target speaks, in order. */
export function yearsOfTargets(standing: readonly StandingTarget[]): number[] {
  return [...new Set(standing.map(({ key }) => key.year))].sort((a, b) => a - b);
}
