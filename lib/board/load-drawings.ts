import { drawMap } from '@/lib/geography/draw-map';
import { fingerprint } from '@/lib/geography/fingerprint';
import type { MapDrawing } from '@/lib/geography/map-drawing';
import { WORLD_ATLAS } from '@/lib/geography/world-atlas';
import type { OrgUnit } from '@/lib/org-units/org-unit';
import { scopeKey, type Scope } from '@/lib/org-units/scope';
import { readBoundaries, readBoundaryKeys } from '@/lib/store/queries/boundaries';
import { readHiddenUnits } from '@/lib/store/queries/hidden-units';
import type { Store } from '@/lib/store/types';
import { Kept } from './kept';

export interface Drawings {
  readonly wide: MapDrawing;
  readonly narrow: MapDrawing;
  /** The districts' outlines come from a file: they are not the source's own. */
  readonly districtsFromFile: boolean;
  /** Who the outlines are owed to, one line each; empty for none. */
  readonly attributions: readonly string[];
}

const WIDE = { width: 684, height: 432 };
const NARROW = { width: 360, height: 236 };

/**
 * Every region and district has a drawing of its own in each scope, some fifty in all: room for four scopes, since drawing takes
 * 0.1 s. The two widths of a place hold about 10 kB of text together, those of the country 50 kB: a few megabytes when all are kept.
 * Kept where all copies of this module find them: the framework may bundle it more than once in a process.
 */
const holder: typeof globalThis & { tableauSecDrawings?: Kept<Drawings | null> } = globalThis;
const drawn = (holder.tableauSecDrawings ??= new Kept<Drawings | null>(240));

/**
 * The map in its two widths; `null` when nothing has an outline. Drawn once for what it shows: a new release of the same places and
 * outlines takes the drawings that are there.
 * @param units regions and districts inside the scope; the country's other regions are outlined without saying which they are.
 */
export async function loadDrawings(
  store: Store,
  scope: Scope,
  units: readonly OrgUnit[],
  level: 'region' | 'district',
  focus: string | null,
): Promise<Drawings | null> {
  const outlines = await readBoundaryKeys(store);
  const hidden = await readHiddenUnits(store, scope);
  const places = fingerprint(JSON.stringify([units, hidden]));
  const shown = [outlines.get('region'), outlines.get('district'), scopeKey(scope), places, level, focus];
  return drawn.get(JSON.stringify(shown), async () => {
    const region = await readBoundaries(store, 'region');
    const district = await readBoundaries(store, 'district');
    const boundaries = {
      ...(region ? { region: region.topology } : {}),
      ...(district ? { district: district.topology } : {}),
    };
    const common = { boundaries, units, hidden, level, focus, context: WORLD_ATLAS };
    const wide = drawMap({ ...common, ...WIDE });
    const narrow = drawMap({ ...common, ...NARROW });
    if (!wide || !narrow) return null;
    const owed = [region, district].map((stored) => stored?.attribution.trim() ?? '');
    return {
      wide,
      narrow,
      districtsFromFile: district?.origin === 'file',
      attributions: [...new Set(owed)].filter((text) => text !== ''),
    };
  });
}
