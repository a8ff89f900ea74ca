import { drawMap } from '@/lib/geography/draw-map';
import type { MapDrawing } from '@/lib/geography/map-drawing';
import { WORLD_ATLAS } from '@/lib/geography/world-atlas';
import type { OrgUnit } from '@/lib/org-units/org-unit';
import type { Scope } from '@/lib/org-units/scope';
import { readBoundaries } from '@/lib/store/queries/boundaries';
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
 * 0.3 s. The two widths of a place hold about 10 kB of text together, those of the country 50 kB: a few megabytes when all are kept.
 */
const drawn = new Kept<Drawings | null>(240);

/**
 * The map in its two widths; `null` when nothing has an outline. Drawn once for a release, its outlines and a frame.
 * @param units regions and districts inside the scope; the country's other regions are outlined without saying which they are.
 * @param key changes with the units: release and scope.
 */
export async function loadDrawings(
  store: Store,
  scope: Scope,
  units: readonly OrgUnit[],
  level: 'region' | 'district',
  focus: string | null,
  key: string,
): Promise<Drawings | null> {
  const region = await readBoundaries(store, 'region');
  const district = await readBoundaries(store, 'district');
  const boundaries = {
    ...(region ? { region: region.topology } : {}),
    ...(district ? { district: district.topology } : {}),
  };
  const versions = [region?.version ?? '', district?.version ?? '', key, level, focus ?? ''].join('|');
  return drawn.get(versions, async () => {
    const hidden = await readHiddenUnits(store, scope);
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
