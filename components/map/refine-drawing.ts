import type { MapDrawing } from './types';

/** The drawing with finer paths, keyed by uid, where there are some. */
export function refineDrawing(drawing: MapDrawing, paths: ReadonlyMap<string, string>): MapDrawing {
  if (paths.size === 0) return drawing;
  const refine = (shape: MapDrawing['units'][number]) => ({ ...shape, d: paths.get(shape.uid) ?? shape.d });
  return { ...drawing, units: drawing.units.map(refine), regions: drawing.regions.map(refine) };
}
