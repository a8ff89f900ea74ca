import type { DemoCountry } from '../country';

/** `organisationUnits.geojson`: units of the levels asked for (the first by default) that have a geometry. */
export function buildGeoJson(country: DemoCountry, parameters: URLSearchParams): object {
  const levels = new Set(parameters.getAll('level').map(Number));
  if (levels.size === 0) levels.add(1);
  const parent = parameters.get('parent');
  const features = country.units.flatMap((unit) => {
    const geometry = country.geometries.get(unit.uid);
    if (!geometry || !levels.has(unit.level) || (parent !== null && !unit.path.includes(parent))) return [];
    return [
      {
        type: 'Feature',
        id: unit.uid,
        geometry,
        properties: {
          ...(unit.code === null ? {} : { code: unit.code }),
          name: unit.name,
          level: String(unit.level),
          ...(unit.parent === null ? {} : { parent: unit.parent }),
          parentGraph: unit.path.split('/').slice(1, -1).join('/'),
          groups: [],
        },
      },
    ];
  });
  return { type: 'FeatureCollection', features };
}
