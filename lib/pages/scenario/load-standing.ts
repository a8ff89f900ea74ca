import { Kept } from '@/lib/board/kept';
import { indicatorById } from '@/lib/indicators/catalogue';
import { computeFigure } from '@/lib/indicators/figure';
import type { Figure } from '@/lib/indicators/types';
import { monthId, type MonthIndex } from '@/lib/periods/period';
import type { Basis } from '@/lib/plan/scenario/basis';
import { SCENARIO_INDICATORS } from '@/lib/plan/scenario/kinds';
import type { PairedTerms } from '@/lib/plan/scenario/needs';
import type { FigureRow } from '@/lib/store/types';
import { readFiguresOf } from '@/lib/store/queries/figures';
import { readPairedTotals, type PairedTotal } from '@/lib/store/queries/paired-totals';
import type { DataContext } from '../data-context';
import type { ScenarioPlace } from './build-rows';

/** An indicator in the last complete month, and how many areas told both its terms. */
export interface StandingFigure {
  readonly figure: Figure;
  readonly basis: Basis;
}

/** What is kept of a place. */
export interface PlaceFigures {
  readonly now: ReadonlyMap<string, StandingFigure>;
  /** People covered, and the ASC of the same areas; `null` where too few told both. */
  readonly coveredByChw: PairedTerms | null;
}

const kept = new Kept<ReadonlyMap<string, PlaceFigures>>(16);

/** The country and the programme's regions in the reader's scope in a month, by uid: a point read each. */
export function loadStanding(
  context: DataContext,
  places: readonly ScenarioPlace[],
  month: MonthIndex,
): Promise<ReadonlyMap<string, PlaceFigures>> {
  return kept.get(`${context.key}|${month}`, async () => {
    const { store, scope } = context;
    const orgUnits = places.map(({ uid }) => uid);
    const rows = await readFiguresOf(store, scope, { periods: [monthId(month)], orgUnits });
    const pairs = await readPairedTotals(store, scope, {
      ...{ month, numerator: 'population_covered', denominator: 'chw_active' },
    });
    return new Map(
      places.flatMap(({ uid, region }): [string, PlaceFigures][] => {
        const row = rows.find(({ orgUnit }) => orgUnit === uid);
        return row ? [[uid, readPlace(row, pairs.get(region), context)]] : [];
      }),
    );
  });
}

function readPlace(
  { figures, expected }: FigureRow,
  pair: PairedTotal | undefined,
  { indicators, threshold }: Pick<DataContext, 'indicators' | 'threshold'>,
): PlaceFigures {
  const tracked = new Set(indicators.map(({ id }) => id));
  const now = new Map<string, StandingFigure>();
  for (const id of SCENARIO_INDICATORS) {
    const definition = tracked.has(id) ? indicatorById(id) : undefined;
    if (!definition) continue;
    const stored = figures.get(id);
    now.set(id, {
      figure: computeFigure(definition, stored, expected, threshold),
      basis: { units: stored?.unitMonths ?? 0, expected: expected.unitMonths },
    });
  }
  const units = Math.min(pair?.units ?? 0, expected.units);
  const isEnough = units > 0 && units >= threshold * expected.units;
  return {
    now,
    coveredByChw: pair && isEnough ? { ...pair, basis: { units, expected: expected.units } } : null,
  };
}
