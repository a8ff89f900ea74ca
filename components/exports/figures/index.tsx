import type { FigureName } from '@/lib/export/figures/figure-names';
import { loadBriefMap, loadBriefSmallMaps } from './brief-figures';
import { loadCoverageMap, loadPartnerMap } from './coverage-figures';
import type { LoadFigure } from './figure-request';
import { loadMapFigure } from './map-figure';
import { loadPlaceCalendar, loadPlaceCycle, loadPlaceMap } from './place-figures';
import { loadPlaceTrends } from './place-trends';
import { loadBulletsFigure, loadCourseFigure } from './plan-figures';
import { loadCalendarFigure, loadSeasonFigure } from './stock-figures';
import { loadMultiplesFigure, loadStripFigure } from './supervision-figures';
import { loadTrendFigure } from './trend-figure';

/** Every figure of the pages that can be taken away alone. */
export const FIGURES: Readonly<Record<FigureName, LoadFigure>> = {
  map: loadMapFigure,
  trend: loadTrendFigure,
  'plan-course': loadCourseFigure,
  bullets: loadBulletsFigure,
  season: loadSeasonFigure,
  'stock-calendar': loadCalendarFigure,
  'region-multiples': loadMultiplesFigure,
  'district-strip': loadStripFigure,
  'coverage-map': loadCoverageMap,
  'partner-map': loadPartnerMap,
  'place-map': loadPlaceMap,
  'place-trends': loadPlaceTrends,
  'place-calendar': loadPlaceCalendar,
  'place-cycle': loadPlaceCycle,
  'brief-map': loadBriefMap,
  'brief-small-maps': loadBriefSmallMaps,
};
