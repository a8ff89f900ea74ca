/**
 * Figures that stand alone as files, and the page that each is of: it takes that page's own parameters. One of a place, which has no
 * address of its own, takes its page's path as well (`chemin`); one of a note takes the note's id (`note`).
 */
export const FIGURE_PAGES = {
  map: '/',
  trend: '/donnees/indicateurs/[id]',
  'plan-course': '/plan',
  bullets: '/plan',
  season: '/stocks',
  'stock-calendar': '/stocks',
  'region-multiples': '/supervision',
  'district-strip': '/supervision',
  'coverage-map': '/couverture',
  'partner-map': '/couverture',
  'place-map': '/regions/[uid]',
  'place-trends': '/regions/[uid]',
  'place-calendar': '/regions/[uid]',
  'place-cycle': '/regions/[uid]',
  'brief-map': '/reunions/[id]/note',
  'brief-small-maps': '/reunions/[id]/note',
} as const;

export type FigureName = keyof typeof FIGURE_PAGES;
export const FIGURE_NAMES = [
  'map',
  'trend',
  'plan-course',
  'bullets',
  'season',
  'stock-calendar',
  'region-multiples',
  'district-strip',
  'coverage-map',
  'partner-map',
  'place-map',
  'place-trends',
  'place-calendar',
  'place-cycle',
  'brief-map',
  'brief-small-maps',
] as const satisfies readonly FigureName[];

export function isFigureName(name: string): name is FigureName {
  return Object.hasOwn(FIGURE_PAGES, name);
}

/** Address of a figure's file. @param query what its page was asked for, with the period named. */
export function figureAddress(
  name: FigureName,
  format: 'svg' | 'png',
  query: Readonly<Record<string, string>>,
): string {
  const text = new URLSearchParams(query).toString();
  return `/api/export/figure/${name}/${format}${text === '' ? '' : `?${text}`}`;
}
