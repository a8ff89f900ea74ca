import type { TargetKey } from '@/lib/store/target-types';

export type {
  Decider,
  TargetChange,
  TargetDecision,
  TargetDocument,
  TargetKey,
} from '@/lib/store/target-types';

/** Stable text of a target, for maps and links: `psn-2026-2030~chw_count~2028`, with `~UID` for a region. */
export function targetKeyText({ plan, indicator, year, region }: TargetKey): string {
  return [plan, indicator, year, ...(region === null ? [] : [region])].join('~');
}

/** Reads what `targetKeyText` wrote; `null` for anything else. */
export function parseTargetKey(text: string): TargetKey | null {
  const [plan, indicator, year, region, ...rest] = text.split('~');
  if (!plan || !indicator || year === undefined || !/^\d{4}$/.test(year) || rest.length > 0) return null;
  return { plan, indicator, year: Number(year), region: region || null };
}
