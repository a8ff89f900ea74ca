import type { PageAsks } from '@/lib/pages/page-frame';

/** What the map can show. */
export const MAP_INDICATORS = [
  'coverage_population',
  'chw_functional',
  'population_per_chw',
  'chw_count',
  'population_served',
] as const;

/** Tables of places, by their anchors; one that is long is shown whole on demand. */
export const PLACE_TABLES = ['population', 'postes', 'charge', 'disc', 'paie'] as const;
export type PlaceTableId = (typeof PLACE_TABLES)[number];

/** Parameters of `/couverture`. */
export const COVERAGE_ASKS: PageAsks = {
  period: 'any',
  region: true,
  choices: { niveau: ['region', 'district'], indicateur: MAP_INDICATORS, table: ['', ...PLACE_TABLES] },
};
