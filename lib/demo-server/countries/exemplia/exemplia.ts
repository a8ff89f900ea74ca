import { MEASURES, type MeasureId } from '@/lib/indicators/measures';
import { monthIndex } from '@/lib/periods/period';
import type { DemoCountry, DemoGeometry, RegionAnchors } from '../../country';
import { layOutUnits, uidOfKeys, type UnitNode } from '../unit-tree';
import { EXEMPLIA_OUTLINES } from './outlines';

const ANCHORS: RegionAnchors = {
  posts: 60,
  population2015: 210_000,
  functional: 0.9,
  chwPerSupervisor: 15,
  supervised: { from: 0.5, to: 0.9 },
  householdsPerAudit: 9,
  complete: { from: 0.7, to: 0.95 },
  onTime: { from: 0.5, to: 0.8 },
  paid: 0.6,
  treatedIn24h: 0.5,
  shortage: 0.6,
  digitalUse: 0.5,
};

/** Not kept in this country. */
const UNKNOWN: readonly MeasureId[] = [
  'disc_provisioned',
  'disc_active',
  'chw_paid_on_time',
  'muac_screened',
  'supervisors',
];

const ROOT: UnitNode = {
  name: 'Exemplie',
  key: 'exemplia',
  code: 'EX',
  children: [
    {
      name: 'Zone <Ouest>',
      key: 'west',
      code: null,
      children: [
        {
          name: '<b>Nord & Sud</b>  ',
          key: 'north-south',
          code: null,
          children: [
            { name: 'Rive gauche', key: 'left-bank', code: 'EX-RG', children: buildAreas('Rive gauche', 9) },
            {
              name: ' Rive droite "haute" ',
              key: 'right-bank',
              code: null,
              children: buildAreas('Rive droite', 8),
            },
            { name: 'Sans tracé', key: 'no-outline', code: null, children: buildAreas('Sans tracé', 4) },
          ],
        },
        {
          name: "Cité d'en-bas & C°",
          key: 'city',
          code: 'EX-C',
          children: [
            { name: "Cité d'en-bas & C°", key: 'city-district', code: null, children: buildAreas('Cité', 6) },
          ],
        },
      ],
    },
    {
      name: 'Zone Est',
      key: 'east',
      code: null,
      children: [
        {
          name: 'Est lointain',
          key: 'far-east',
          code: 'EX-E',
          children: [{ name: 'Bout du monde', key: 'end', code: null, children: buildAreas('Bout', 3) }],
        },
      ],
    },
  ],
};

/**
 * An invented country for tests: five levels, regions on the third, an enclave, units without code or outline, names that hold
 * markup and stray blanks, fewer measures, and a region outside the programme.
 */
export function buildExemplia(): DemoCountry {
  const units = layOutUnits('exemplia', ROOT);
  const west = ['exemplia', 'exemplia', 'west'];
  const regions = { northSouth: uidOfKeys([...west, 'north-south']), city: uidOfKeys([...west, 'city']) };
  const geometries = new Map<string, DemoGeometry>();
  for (const [path, key] of [
    [west, 'north-south'],
    [west, 'city'],
    [['exemplia', 'exemplia', 'east'], 'far-east'],
    [[...west, 'north-south'], 'left-bank'],
    [[...west, 'north-south'], 'right-bank'],
    [[...west, 'city'], 'city-district'],
  ] as const) {
    const outline = EXEMPLIA_OUTLINES[key];
    if (outline) geometries.set(uidOfKeys([...path, key]), outline);
  }
  return {
    id: 'exemplia',
    systemName: 'DHIS2 Exemplie (données fictives)',
    levels: ['Pays', 'Zone', 'Région', 'District', 'Aire'],
    units,
    geometries,
    anchors: new Map([
      [regions.northSouth, ANCHORS],
      [regions.city, { ...ANCHORS, posts: 18, population2015: 52_000, shortage: 1.1 }],
    ]),
    silentDistrict: uidOfKeys([...west, 'north-south', 'no-outline']),
    firstMonth: monthIndex(2023, 1),
    measures: MEASURES.filter((measure) => !UNKNOWN.includes(measure)),
  };
}

function buildAreas(district: string, count: number): UnitNode[] {
  return Array.from({ length: count }, (_, index) => ({
    name: index === 0 ? `  Aire <i>fictive</i> ${district} ` : `Aire fictive ${district} ${index + 1}`,
    key: `${district} ${index + 1}`,
    code: null,
    ...(index === 1 ? { openingDate: '2024-04-01' } : {}),
    ...(index === 2 ? { closedDate: '2025-08-31' } : {}),
  }));
}
