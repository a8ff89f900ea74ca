import type { PageAsks } from '@/lib/pages/page-frame';

/** What the map can show. */
export const MAP_INDICATORS = [
  'coverage_population',
  'chw_functional',
  'population_per_chw',
  'chw_count',
  'population_served',
] as const;

/** Parameters of `/couverture`. */
export const COVERAGE_ASKS: PageAsks = {
  period: 'any',
  region: true,
  choices: { niveau: ['region', 'district'], indicateur: MAP_INDICATORS },
};
