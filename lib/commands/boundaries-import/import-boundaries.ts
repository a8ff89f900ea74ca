import type { Outline, OutlineLevel } from '@/lib/geography/outlines';
import { BOUNDARY_BYTES, prepareBoundaries } from '@/lib/geography/prepare-boundaries';
import type { OrgUnit } from '@/lib/org-units/org-unit';
import { NATION } from '@/lib/org-units/scope';
import { readBoundaries, writeBoundaries } from '@/lib/store/queries/boundaries';
import { readOrgUnits } from '@/lib/store/queries/org-units';
import type { Store } from '@/lib/store/types';
import { type Matching, matchShapes } from './match-shapes';
import { parseBoundaryFile, type SourceShape } from './parse-file';
import type { MatchBy } from './read-arguments';
import { readLabels } from './read-labels';

export type ImportOutcome =
  | { readonly kind: 'no-units' }
  | { readonly kind: 'nothing-matched'; readonly matching: Matching }
  /** Regions of the programme that the file would leave without a shape; nothing was written. */
  | { readonly kind: 'incomplete'; readonly matching: Matching; readonly missing: readonly OrgUnit[] }
  | { readonly kind: 'written'; readonly matching: Matching; readonly bytes: number };

/**
 * Takes the outlines of one level from a text, over those that are stored, unless a region of the programme
 * would be left without one. Of a TopoJSON with several objects, the one that matches most units counts.
 *
 * @throws Error, with a sentence, when the text cannot be read as boundaries.
 */
export async function importBoundaries(
  store: Store,
  text: string,
  options: { readonly level: OutlineLevel; readonly matchBy: MatchBy },
): Promise<ImportOutcome & { readonly regionName: (unit: OrgUnit) => string }> {
  const { level, matchBy } = options;
  const regions = await readOrgUnits(store, NATION, { level: 'region' });
  const units = level === 'region' ? regions : await readOrgUnits(store, NATION, { level });
  const names = new Map(regions.map((region) => [region.uid, region.name]));
  const regionName = (unit: OrgUnit): string => names.get(unit.region ?? '') ?? '';
  if (units.length === 0) return { kind: 'no-units', regionName };

  const lists = parseBoundaryFile(text);
  const candidates = lists.map((shapes) => {
    const labelled = shapes.map((shape) => ({ shape, labels: readLabels(shape, level) }));
    return { shapes, matching: matchShapes(labelled, units, matchBy, regionName) };
  });
  const best = candidates.sort((a, b) => b.matching.outlines.length - a.matching.outlines.length)[0];
  if (!best) throw new Error('The file holds no shape.');
  const { matching, shapes } = best;
  if (matching.outlines.length === 0) return { kind: 'nothing-matched', matching, regionName };
  const missing = matching.unitsWithoutShape.filter((unit) => unit.programme);
  if (level === 'region' && missing.length > 0) return { kind: 'incomplete', matching, missing, regionName };

  const bytes = await write(store, level, matching.outlines, attributionOf(shapes));
  return { kind: 'written', matching, bytes, regionName };
}

/** Bytes written. The levels share one limit; this one gets what the other leaves. */
async function write(
  store: Store,
  level: OutlineLevel,
  outlines: readonly Outline[],
  attribution: string,
): Promise<number> {
  const other = await readBoundaries(store, level === 'region' ? 'district' : 'region');
  const taken = other ? Buffer.byteLength(other.topology) : BOUNDARY_BYTES / 2;
  const maxBytes = BOUNDARY_BYTES - taken;
  let bytes = 0;
  for (const prepared of prepareBoundaries({ [level]: outlines }, { maxBytes })) {
    await writeBoundaries(store, { ...prepared, origin: 'file', attribution });
    bytes += Buffer.byteLength(prepared.topology);
  }
  return bytes;
}

/** What the file itself says of its source, when it says the same everywhere. */
function attributionOf(shapes: readonly SourceShape[]): string {
  const sources = new Set(
    shapes.map(
      ({ properties }) => properties['source'] ?? properties['attribution'] ?? properties['licence'],
    ),
  );
  const [source] = sources;
  return sources.size === 1 && typeof source === 'string' ? source : '';
}
