import type { MonthIndex } from '@/lib/periods/period';
import type { CountryProfile } from '@/lib/profile/types';
import type { UnitRow } from '../metadata/unit-rows';
import { LACKING, type PulledParts } from './parts';
import { mappedMeasures, monthsOfProfile, openWindow } from './plan';

/** Months of a region that were pulled without an org unit that was open in them. */
export interface LackingMonths {
  readonly region: string;
  readonly from: MonthIndex;
  /** The first month that is asked for anyway. */
  readonly before: MonthIndex;
}

/** The past of org units of the pulled level that the server has since the last pull, or has again. */
export function findLacking(
  profile: CountryProfile,
  stored: readonly UnitRow[],
  units: readonly UnitRow[],
  now: Date,
): LackingMonths[] {
  const known = new Set(stored.filter(({ gone }) => gone === 0).map(({ uid }) => uid));
  const before = openWindow(profile, now);
  const firstOf = new Map<string, MonthIndex>();
  for (const { uid, level, region, gone, programme, opened } of units) {
    const asked = level === profile.source.pullLevel && programme === 1 && gone === 0;
    if (!asked || region === null || known.has(uid)) continue;
    const from = Math.max(opened ?? 0, profile.source.firstMonth);
    if (from < before) firstOf.set(region, Math.min(firstOf.get(region) ?? Infinity, from));
  }
  return [...firstOf].map(([region, from]) => ({ region, from, before }));
}

/** Marks what was pulled of those months, so that it is planned again. */
export function markLacking(
  profile: CountryProfile,
  pulled: PulledParts,
  lacking: readonly LackingMonths[],
  now: Date,
): void {
  for (const { region, from, before } of lacking) {
    const months = monthsOfProfile(profile, now).filter((month) => month >= from && month < before);
    for (const month of months) {
      for (const measure of mappedMeasures(profile)) {
        const part = pulled.get(region, measure, month);
        if (!part || part.mapping.endsWith(LACKING)) continue;
        pulled.set({ region, measure, month }, { ...part, mapping: part.mapping + LACKING });
      }
    }
  }
}
