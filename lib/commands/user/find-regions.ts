import type { KnownRegion } from '@/lib/access/accounts/known-regions';
import { foldText } from '@/lib/store/fold-text';

export type FoundRegions =
  { readonly ok: true; readonly uids: readonly string[] } | { readonly ok: false; readonly unknown: string };

/** Regions as people name them: by name (accents, case and hyphens do not matter), by code or by uid. */
export function findRegions(known: readonly KnownRegion[], wanted: readonly string[]): FoundRegions {
  const uids: string[] = [];
  for (const text of wanted) {
    const exact = known.filter(({ uid, code }) => text === uid || text === code);
    const found = exact.length > 0 ? exact : known.filter(({ name }) => simplify(name) === simplify(text));
    // Two of one name: only a code or uid says which.
    const [only, another] = found;
    if (only === undefined || another !== undefined) return { ok: false, unknown: text };
    uids.push(only.uid);
  }
  return { ok: true, uids };
}

function simplify(text: string): string {
  return foldText(text)
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();
}
