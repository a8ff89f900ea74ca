import type { BoardIndicator } from '@/lib/board/types';
import { PILLARS } from '@/lib/board/view-tiles';
import type { Status } from '@/lib/indicators/types';
import type { BriefDocument } from '../brief-types';
import type { BriefData } from './brief-data';
import { printFigure } from './print-figure';

type Pillar = BriefDocument['pillars'][number];

/** The indicators that speak for the pillars, as the tiles of the national map choose them; a pillar that is not tracked has none. */
export function pillarIndicators(
  indicators: readonly BoardIndicator[],
): { readonly pillar: Pillar['pillar']; readonly indicator: BoardIndicator }[] {
  return PILLARS.flatMap(({ theme, first }) => {
    const ofTheme = indicators.filter((indicator) => indicator.theme === theme);
    const indicator = ofTheme.find(({ id }) => id === first) ?? ofTheme[0];
    return indicator ? [{ pillar: theme, indicator }] : [];
  });
}

export function printPillars(data: BriefData): Pillar[] {
  const { country } = data.context.places;
  return pillarIndicators(data.indicators).map(({ pillar, indicator }) => ({
    pillar,
    ...printFigure(data, data.byRegion, indicator, country.uid),
  }));
}

const SEVERITY: Readonly<Record<Status, number>> = { 'on-track': 1, watch: 2, 'off-track': 3 };

/** The pillar that the national map shows: the one that stands worst; of equals supervision, then coverage. */
export function chooseMapped(pillars: readonly Pillar[]): string | null {
  const order = ['supervision', 'coverage', 'stock'];
  const severity = ({ status }: Pillar) => (status === null ? 0 : SEVERITY[status]);
  const [worst] = [...pillars].sort(
    (a, b) => severity(b) - severity(a) || order.indexOf(a.pillar) - order.indexOf(b.pillar),
  );
  return worst?.indicator ?? null;
}
