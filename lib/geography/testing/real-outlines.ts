import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { OrgUnit } from '@/lib/org-units/org-unit';
import type { UnitFeature } from '../outlines';
import { makeUnit } from './squares';

const FOLDER = fileURLToPath(new URL('../../../../shared/geo/', import.meta.url));

/** Why tests on real outlines are skipped, or `null`. */
export const noRealOutlines = existsSync(FOLDER) ? null : `${FOLDER} is absent`;

const file = z.object({
  features: z.array(
    z.object({
      properties: z.object({ code: z.string(), name: z.string(), regionCode: z.string().optional() }),
      geometry: z.custom<UnitFeature['geometry']>(),
    }),
  ),
});

export interface RealOutlines {
  readonly region: readonly UnitFeature[];
  readonly district: readonly UnitFeature[];
  readonly units: readonly OrgUnit[];
}

/** Mali's nine regions and fifty cercles in full detail; the five of the south are the programme's. */
export function readRealOutlines(): RealOutlines {
  const programme = new Set(['ML01', 'ML02', 'ML03', 'ML04', 'ML05']);
  const read = (name: string) => file.parse(JSON.parse(readFileSync(`${FOLDER}${name}`, 'utf8'))).features;
  const regions = read('mali-regions.geojson');
  const districts = read('mali-districts.geojson');
  const toFeature = ({ properties, geometry }: (typeof regions)[number]) => ({
    uid: properties.code,
    geometry,
  });
  return {
    region: regions.map(toFeature),
    district: districts.map(toFeature),
    units: [
      ...regions.map(({ properties: { code, name } }) =>
        makeUnit(code, name, 'region', code, programme.has(code)),
      ),
      ...districts.map(({ properties: { code, name, regionCode = '' } }) =>
        makeUnit(code, name, 'district', regionCode, programme.has(regionCode)),
      ),
    ],
  };
}
