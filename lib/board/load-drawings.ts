import { drawMap } from '@/lib/geography/draw-map';
import { fingerprint } from '@/lib/geography/fingerprint';
import type { MapDrawing } from '@/lib/geography/map-drawing';
import { WORLD_ATLAS } from '@/lib/geography/world-atlas';
import type { OrgUnit } from '@/lib/org-units/org-unit';
import { scopeKey, type Scope } from '@/lib/org-units/scope';
import { readBoundaries, readBoundaryKeys } from '@/lib/store/queries/boundaries';
import { readHiddenUnits, type HiddenUnit } from '@/lib/store/queries/hidden-units';
import type { Store } from '@/lib/store/types';
import { Kept } from './kept';
import type { Places } from './load-places';

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

/** What the maps of a reader show, and a text that changes with it. */
interface Shown {
  readonly units: readonly OrgUnit[];
  readonly hidden: readonly HiddenUnit[];
  readonly as: string;
}

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
  const known = JSON.stringify([outlines.get('region') ?? null, outlines.get('district') ?? null]);
  const shown = await describeShown(store, scope, units);
  return drawn.get(keyOf(known, scope, shown, level, focus), () => drawBoth(store, shown, level, focus));
}

/** What each reader's places show on a map; they are kept by release, so that nothing else of it changes meanwhile. */
const shownOf = new WeakMap<Places, Shown>();

/**
 * The same of all of a reader's places, where it is known already which outlines are stored.
 * @param context.outlines as `readDataState` tells it.
 */
export async function loadPlaceDrawings(
  context: {
    readonly store: Store;
    readonly scope: Scope;
    readonly places: Places;
    readonly outlines: string;
  },
  level: 'region' | 'district',
  focus: string | null,
): Promise<Drawings | null> {
  const { store, scope, places, outlines } = context;
  const units = [...places.regions, ...places.districts];
  const shown = shownOf.get(places) ?? (await describeShown(store, scope, units));
  shownOf.set(places, shown);
  return drawn.get(keyOf(outlines, scope, shown, level, focus), () => drawBoth(store, shown, level, focus));
}

async function describeShown(store: Store, scope: Scope, units: readonly OrgUnit[]): Promise<Shown> {
  const hidden = await readHiddenUnits(store, scope);
  return { units, hidden, as: fingerprint(JSON.stringify([units, hidden])) };
}

function keyOf(outlines: string, scope: Scope, shown: Shown, level: string, focus: string | null): string {
  return JSON.stringify([outlines, scopeKey(scope), shown.as, level, focus]);
}

async function drawBoth(
  store: Store,
  { units, hidden }: Shown,
  level: 'region' | 'district',
  focus: string | null,
): Promise<Drawings | null> {
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
}
