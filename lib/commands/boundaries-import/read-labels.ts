import type { OutlineLevel } from '@/lib/geography/outlines';
import type { SourceShape } from './parse-file';

/** What a shape of the file is called, and where it says it lies. */
export interface Labels {
  readonly name: string | null;
  readonly code: string | null;
  readonly region: string | null;
}

/** Property names of common sources (OCHA, geoBoundaries, GADM, DHIS2 exports), in lower case, best first. */
const KEYS = {
  region: {
    name: [
      'adm1_fr',
      'adm1_en',
      'adm1_name',
      'admin1name',
      'admin1name_fr',
      'name_1',
      'name',
      'nom',
      'shapename',
      'libelle',
    ],
    code: ['adm1_pcode', 'admin1pcod', 'admin1pcode', 'code', 'pcode', 'shapeiso'],
    region: [],
  },
  district: {
    name: [
      'adm2_fr',
      'adm2_en',
      'adm2_name',
      'admin2name',
      'admin2name_fr',
      'name_2',
      'name',
      'nom',
      'shapename',
      'libelle',
    ],
    code: ['adm2_pcode', 'admin2pcod', 'admin2pcode', 'code', 'pcode', 'shapeiso'],
    region: ['adm1_fr', 'adm1_en', 'adm1_name', 'admin1name', 'name_1', 'region', 'parent', 'parentname'],
  },
} as const satisfies Record<OutlineLevel, Record<keyof Labels, readonly string[]>>;

export function readLabels(shape: SourceShape, level: OutlineLevel): Labels {
  const values = new Map(
    Object.entries(shape.properties).flatMap(([key, value]) =>
      (typeof value === 'string' || typeof value === 'number') && String(value).trim() !== ''
        ? [[key.toLowerCase(), String(value).trim()] as const]
        : [],
    ),
  );
  const first = (keys: readonly string[]): string | null => {
    const key = keys.find((candidate) => values.has(candidate));
    return key === undefined ? null : (values.get(key) ?? null);
  };
  return {
    name: first(KEYS[level].name),
    code: first(KEYS[level].code) ?? shape.id,
    region: first(KEYS[level].region),
  };
}
