import { MEASURES } from '@/lib/indicators/measures';
import { monthIndex } from '@/lib/periods/period';
import type { DemoCountry, RegionAnchors } from '../../country';
import { readMaliOutlines } from '../../geography/mali-outlines';
import { SEATS } from '../../geography/mali-seats';
import { draw, seedOf } from '../../hash';
import { apportion, layOutUnits, type UnitNode } from '../unit-tree';
import { MALI_ANCHORS } from './anchors';

/** Community health centres of each region, 2019 (KEMRI-Wellcome list): as many fictive health areas. */
const AREAS: Readonly<Record<string, number>> = {
  Kayes: 223,
  Koulikoro: 205,
  Sikasso: 238,
  Ségou: 202,
  Mopti: 169,
  Tombouctou: 103,
  Gao: 72,
  Kidal: 17,
  Bamako: 65,
};

/** Mali as the demonstration plays it: real regions and districts, invented health areas and values. */
export function buildMali(): DemoCountry {
  const regions = Object.entries(SEATS).map(([name, seats], index): UnitNode => {
    const code = `ML${index + 1}`;
    const weights = seats.map(([district]) => 0.7 + 0.6 * draw(seedOf(`${name}/${district}`), 1));
    const counts = apportion(AREAS[name] ?? 0, weights);
    return {
      name,
      code,
      children: seats.map(([district], place) => ({
        name: district,
        code: `${code}${String(place + 1).padStart(2, '0')}`,
        key: `district ${district}`,
        children: Array.from({ length: counts[place] ?? 0 }, (_, ordinal) =>
          buildArea(district, ordinal + 1),
        ),
      })),
    };
  });
  const units = layOutUnits('mali', { name: 'Mali', code: 'ML', children: regions });
  const outlines = readMaliOutlines();
  const anchors = new Map<string, RegionAnchors>();
  const geometries = new Map<string, GeoJSON.MultiPolygon>();
  let region = '';
  for (const unit of units) {
    if (unit.level === 2) region = unit.name;
    const outline =
      unit.level === 2
        ? outlines.get(region)
        : unit.level === 3
          ? outlines.get(`${region}/${unit.name}`)
          : undefined;
    if (outline) geometries.set(unit.uid, outline);
    const anchor = unit.level === 2 ? MALI_ANCHORS[region] : undefined;
    if (anchor) anchors.set(unit.uid, anchor);
  }
  return {
    id: 'mali',
    systemName: 'DHIS2 de démonstration (Mali, données fictives)',
    levels: ['Pays', 'Région', 'District sanitaire', 'Aire de santé'],
    units,
    geometries,
    anchors,
    silentDistrict: units.find((unit) => unit.level === 3 && unit.name === 'Youwarou')?.uid ?? '',
    firstMonth: monthIndex(2021, 1),
    measures: MEASURES,
  };
}

/** About one area in ninety opened, and one in a hundred and twenty closed, since 2021. */
function buildArea(district: string, ordinal: number): UnitNode {
  const name = `Aire fictive ${district} ${String(ordinal).padStart(2, '0')}`;
  const seed = seedOf(name);
  const month = String(1 + Math.floor(12 * draw(seed, 2))).padStart(2, '0');
  const year = 2021 + Math.floor(5 * draw(seed, 3));
  if (draw(seed, 4) < 1 / 90) return { name, code: null, openingDate: `${year}-${month}-01` };
  if (draw(seed, 5) < 1 / 120) return { name, code: null, closedDate: `${year}-${month}-28` };
  return { name, code: null };
}
