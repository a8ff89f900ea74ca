import { geoIdentity, geoPath, type GeoContext, type GeoPermissibleObjects } from 'd3-geo';
import { PathWriter } from './path-data';

/** How far beyond the frame lines run before they are cut, px: the cut edge and its stroke stay out of sight. */
const BLEED = 8;

/**
 * Path data of a geometry in drawing pixels, cut a little outside a frame of `width` × `height`; empty when nothing
 * of it is inside. Polygons stay closed, with their holes.
 */
export function clipToPath(
  geometry: GeoPermissibleObjects,
  frame: { readonly width: number; readonly height: number },
): string {
  const writer = new PathWriter();
  const context: GeoContext = {
    beginPath: () => undefined,
    moveTo: (x, y) => writer.moveTo(x, y),
    lineTo: (x, y) => writer.lineTo(x, y),
    closePath: () => writer.closePath(),
    arc: () => undefined,
  };
  const extent: [[number, number], [number, number]] = [
    [-BLEED, -BLEED],
    [frame.width + BLEED, frame.height + BLEED],
  ];
  geoPath(geoIdentity().clipExtent(extent), context)(geometry);
  return writer.toString();
}
