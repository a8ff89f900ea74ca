import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { z } from 'zod';
import { type OutlineGeometry, polygonsOf } from '@/lib/geography/outlines';

/** One shape of the file, with what the file says of it. */
export interface SourceShape {
  readonly id: string | null;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: OutlineGeometry;
}

const position = z.array(z.number()).min(2);
const ring = z.array(position);
const geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: z.array(ring) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring)) }),
]);
const properties = z.record(z.string(), z.unknown()).nullish();
const id = z.union([z.string(), z.number()]).nullish();
const collection = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(z.object({ id, properties, geometry: z.unknown() })),
});
const topology = z.object({
  type: z.literal('Topology'),
  arcs: z.array(z.array(position)),
  objects: z.record(z.string(), z.looseObject({ type: z.string() })),
});

/**
 * The shapes of a GeoJSON or TopoJSON text, as one list for each object of it. Points and lines are left out.
 *
 * @throws Error, with a sentence, when the text is neither, or its coordinates are not longitudes and latitudes.
 */
export function parseBoundaryFile(text: string): SourceShape[][] {
  const value: unknown = parseJson(text);
  const topo = topology.safeParse(value);
  const lists = topo.success ? decodeTopology(value) : [collection.safeParse(value)].map(({ data }) => data);
  const shapes = lists.map((list) => {
    if (!list) throw new Error('Neither a GeoJSON FeatureCollection nor a TopoJSON Topology.');
    return list.features.flatMap((item): SourceShape[] => {
      const outline = geometry.safeParse(item.geometry);
      if (!outline.success) return [];
      return [
        {
          id: item.id === undefined || item.id === null ? null : String(item.id),
          properties: item.properties ?? {},
          geometry: outline.data,
        },
      ];
    });
  });
  if (!shapes.flat().every(({ geometry: outline }) => isInDegrees(outline))) {
    throw new Error('The coordinates are not degrees: export the file again in WGS 84 (EPSG:4326).');
  }
  return shapes;
}

function parseJson(text: string): unknown {
  try {
    // A byte order mark is not JSON, and some exports start with one.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new Error('The file is not JSON.');
  }
}

function decodeTopology(value: unknown): z.infer<typeof collection>[] {
  // Checked above as far as the decoder relies on it; its own types are closed unions that zod cannot state.
  const decoded = value as Topology<Record<string, GeometryCollection>>;
  return Object.values(decoded.objects).flatMap((object) => {
    // An object that is one geometry gives one feature.
    const item: { readonly type: string } = feature(decoded, object);
    const list = item.type === 'Feature' ? { type: 'FeatureCollection', features: [item] } : item;
    const parsed = collection.safeParse(list);
    return parsed.success ? [parsed.data] : [];
  });
}

function isInDegrees(outline: OutlineGeometry): boolean {
  return polygonsOf(outline)
    .flat(2)
    .every(([x = NaN, y = NaN]) => Math.abs(x) <= 180 && Math.abs(y) <= 90);
}
