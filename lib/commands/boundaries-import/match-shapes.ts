import { foldName } from '@/lib/geography/fold-name';
import type { Outline } from '@/lib/geography/outlines';
import { joinOutlines } from '@/lib/geography/pixel-topology';
import type { OrgUnit } from '@/lib/org-units/org-unit';
import type { SourceShape } from './parse-file';
import type { MatchBy } from './read-arguments';
import type { Labels } from './read-labels';

export interface LabelledShape {
  readonly shape: SourceShape;
  readonly labels: Labels;
}

export type UnmatchedReason = 'no-label' | 'unknown' | 'ambiguous';

export interface Matching {
  readonly outlines: readonly Outline[];
  readonly unmatched: readonly { readonly labels: Labels; readonly reason: UnmatchedReason }[];
  readonly unitsWithoutShape: readonly OrgUnit[];
}

/**
 * Joins the shapes of a file to the units of one level. By code: the code or uid, blanks and case aside. By name:
 * the folded name; where a name occurs more than once, in the file or among the units, the region's name decides
 * as well. Several shapes of one unit become one outline.
 *
 * @param regionName name of the region of a unit.
 */
export function matchShapes(
  shapes: readonly LabelledShape[],
  units: readonly OrgUnit[],
  matchBy: MatchBy,
  regionName: (unit: OrgUnit) => string,
): Matching {
  const keysOf = (unit: OrgUnit): string[] =>
    matchBy === 'name' ? [foldName(unit.name)] : [unit.uid, unit.code ?? unit.uid].map(foldCode);
  const keyOf = ({ labels }: LabelledShape): string | null =>
    matchBy === 'name' ? labels.name && foldName(labels.name) : labels.code && foldCode(labels.code);

  const parts = new Map<string, Outline[]>();
  const unmatched: { labels: Labels; reason: UnmatchedReason }[] = [];
  for (const item of shapes) {
    const key = keyOf(item);
    const candidates = units.filter((unit) => key !== null && keysOf(unit).includes(key));
    const alike = shapes.filter((other) => keyOf(other) === key);
    const region = item.labels.region && foldName(item.labels.region);
    const isRepeated = candidates.length > 1 || alike.length > 1;
    const matched =
      isRepeated && matchBy === 'name' && region
        ? candidates.filter((unit) => foldName(regionName(unit)) === region)
        : candidates;
    const [unit] = matched;
    if (unit && matched.length === 1) {
      parts.set(unit.uid, [...(parts.get(unit.uid) ?? []), { uid: unit.uid, geometry: item.shape.geometry }]);
    } else {
      const reason = key === null ? 'no-label' : candidates.length === 0 ? 'unknown' : 'ambiguous';
      unmatched.push({ labels: item.labels, reason });
    }
  }
  return {
    outlines: [...parts].flatMap(([uid, some]) => {
      const [only] = some;
      return only ? [some.length === 1 ? only : { uid, geometry: joinOutlines(some) }] : [];
    }),
    unmatched,
    unitsWithoutShape: units.filter((unit) => !parts.has(unit.uid)),
  };
}

function foldCode(code: string): string {
  return code.trim().toLowerCase();
}
