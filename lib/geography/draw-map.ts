import type { OrgUnit } from '@/lib/org-units/org-unit';
import { chooseFrame } from './choose-frame';
import { clipToPath } from './clip-path';
import { drawScene, innerBorders, type Scene } from './draw-scene';
import { fitFrame } from './fit-frame';
import { hideUnits, type HiddenUnit } from './hide-units';
import { NARROWEST_WITH_INSETS } from './insets';
import type { MapDrawing } from './map-drawing';
import { buildPixelTopology, pixelPolygons, thin } from './pixel-topology';
import { type BoundaryTexts, readOutlines } from './read-outlines';
import type { WorldAtlas } from './world-atlas';

export interface MapRequest {
  /** Stored TopoJSON texts; a level that is absent has no outlines. */
  readonly boundaries: BoundaryTexts;
  /** Regions and districts that the reader may see, those outside the programme too. */
  readonly units: readonly OrgUnit[];
  /** The country's others: regions are outlined without saying which they are, districts are not drawn. */
  readonly hidden?: readonly HiddenUnit[];
  readonly level: 'region' | 'district';
  /** Region or district that fills the frame; `null` for the regions of the programme. */
  readonly focus: string | null;
  /** Size of the drawing, px. */
  readonly width: number;
  readonly height: number;
  /** Neighbouring countries; `null` leaves them out. */
  readonly context: WorldAtlas | null;
}

/** Most bytes of outlines in a full-width drawing: the page holds them twice, for a phone on a slow line. */
const OUTLINE_BYTES = { region: 12_500, district: 19_500 };
/** Width, px, at which these bytes are meant; narrower drawings get fewer. */
const FULL_WIDTH = 684;
/** Detail that no eye sees, px², and how fast it grows until the outlines are light enough. */
const LEAST_DETAIL = 0.12;
const MOST_DETAIL = 50;
const GROWTH = 1.4;

/**
 * Draws the map: units that have an outline, clipped to the frame, with room for their labels, in Web Mercator.
 * Units without outline are absent. `null` when nothing has an outline.
 */
export function drawMap(request: MapRequest): MapDrawing | null {
  const { hidden: others = [] } = request;
  const all = readOutlines(request.boundaries, [...request.units, ...others]);
  const { outlines, regions: hidden } = hideUnits(all, others);
  const geometries = new Map(
    [...outlines.district, ...outlines.region].map(({ uid, geometry }) => [uid, geometry]),
  );
  if (geometries.size === 0) return null;
  const choice = chooseFrame(request.units, geometries, request.focus);
  const padding = request.width < NARROWEST_WITH_INSETS ? 8 : 16;
  const projection = fitFrame(choice.outlines, { width: request.width, height: request.height, padding });
  const weighted = buildPixelTopology(outlines, projection);
  const scene = {
    weighted,
    projection,
    level: request.level,
    regions: request.units.filter((unit) => unit.level === 'region'),
    hidden,
    districts: request.units.filter(
      (unit) =>
        unit.level === 'district' && unit.programme && (!choice.region || unit.region === choice.region),
    ),
    context: request.context,
  };
  return drawScene(scene, chooseDetail(scene));
}

/** Bytes of path data in a drawing. */
export function pathBytes(drawing: MapDrawing): number {
  const paths = [...drawing.units, ...drawing.regions, ...drawing.neighbours].map(({ d }) => d);
  const insets = [drawing.country?.d, drawing.country?.programme, drawing.enclave?.d];
  return [...paths, drawing.innerBorders, ...insets].reduce((sum, d) => sum + (d?.length ?? 0), 0);
}

/** The finest detail, px², at which the outlines are light enough. */
function chooseDetail(scene: Scene): number {
  const { weighted, projection, level } = scene;
  const share = Math.min(1, Math.max(0.42, projection.width / FULL_WIDTH));
  const regions = [...scene.regions, ...scene.hidden];
  const units = level === 'region' ? regions : [...regions, ...scene.districts];
  for (let detail = LEAST_DETAIL; detail < MOST_DETAIL; detail *= GROWTH) {
    const thinned = thin(weighted, detail);
    const polygons = new Map([...pixelPolygons(thinned, 'region'), ...pixelPolygons(thinned, 'district')]);
    const bytes = units.reduce(
      (sum, { uid }) => {
        const polygon = polygons.get(uid);
        return sum + (polygon ? clipToPath(polygon, projection).length : 0);
      },
      clipToPath(innerBorders(thinned, scene.districts), projection).length,
    );
    if (bytes <= OUTLINE_BYTES[level] * share) return detail;
  }
  return MOST_DETAIL;
}
