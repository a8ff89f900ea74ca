import type { OrgUnit } from '@/lib/org-units/org-unit';
import type { OutlineGeometry } from './outlines';

export interface FrameChoice {
  /** Outlines that fill the frame. */
  readonly outlines: readonly OutlineGeometry[];
  /** Region whose districts are drawn; `null` for all of the programme. */
  readonly region: string | null;
}

/**
 * What fills the frame: the focus, or the region it stands in when it has no outline, or the regions of the
 * programme, or, where no region is of the programme, all there is.
 */
export function chooseFrame(
  units: readonly OrgUnit[],
  outlines: ReadonlyMap<string, OutlineGeometry>,
  focus: string | null,
): FrameChoice {
  const focused = units.find((unit) => unit.uid === focus);
  const region = focused?.region ?? null;
  for (const uid of [focused?.uid, region]) {
    const outline = uid === null || uid === undefined ? undefined : outlines.get(uid);
    if (outline && focused?.level !== 'country') return { outlines: [outline], region };
  }
  const regions = units.filter((unit) => unit.level === 'region');
  const programme = outlinesOf(
    regions.filter((unit) => unit.programme),
    outlines,
  );
  if (programme.length > 0) return { outlines: programme, region: null };
  const all = outlinesOf(regions, outlines);
  return { outlines: all.length > 0 ? all : [...outlines.values()], region: null };
}

function outlinesOf(
  units: readonly OrgUnit[],
  outlines: ReadonlyMap<string, OutlineGeometry>,
): readonly OutlineGeometry[] {
  return units.flatMap((unit) => outlines.get(unit.uid) ?? []);
}
