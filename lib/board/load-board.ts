import type { Language } from '@/lib/i18n/language';
import type { Scope } from '@/lib/org-units/scope';
import { openDataContext } from '@/lib/pages/data-context';
import { monthId, parsePeriod } from '@/lib/periods/period';
import { currentStore } from '@/lib/store/current';
import { readRelease } from '@/lib/store/queries/releases';
import { readConsistently } from '@/lib/store/transactions';
import type { Store } from '@/lib/store/types';
import type { LoadedBoard } from './board-types';
import { readCell } from './cells';
import { defaultMonth } from './choose-defaults';
import { defaultIndicator } from './defaults';
import { loadBasis } from './load-basis';
import { loadSnapshot } from './load-figures';
import { loadHistories } from './load-histories';
import { firstValue, readQuery, type Query } from './read-query';
import type { Choice } from './types';
import { rankWorstFirst } from './view-rows';
import { findOutside, isHidden, listedLevels } from './visible-places';
import { windowEnd } from './window';

export interface BoardRequest {
  readonly query: Query;
  readonly language: Language;
  readonly scope: Scope;
}

/** Everything the country's board shows, from one state of the data. */
export async function loadBoard(request: BoardRequest): Promise<LoadedBoard> {
  return readConsistently(await currentStore(), (store) => readBoard(store, request));
}

async function readBoard(store: Store, { query, language, scope }: BoardRequest): Promise<LoadedBoard> {
  const context = await openDataContext(store, scope);
  if (!context) return { kind: (await readRelease(store)) ? 'unknown-place' : 'empty' };
  const { places, provisionalFrom } = context;
  const asked = firstValue(query['lieu']);
  if (asked !== undefined && (await isHidden(store, scope, asked))) return { kind: 'out-of-scope' };
  const outside = asked === undefined ? undefined : findOutside(asked, places);
  if (outside) {
    const programme = places.regions.filter((region) => region.programme).map(({ name }) => name);
    const named = scope.kind === 'regions' ? null : programme;
    return { kind: 'outside', name: outside.name, programme: named, scope: scope.kind };
  }

  const { country } = places;
  const levels = listedLevels(scope);
  const level = levels.find((known) => known === query['niveau']) ?? levels[0] ?? 'region';
  const units = level === 'region' ? places.regions : places.districts;
  const { frame, drawings } = await loadBasis(context, language, level);
  const { indicators, firstMonth, lastMonth, complete } = frame;
  const limits = {
    indicators: indicators.map(({ id }) => id),
    levels,
    places: units.map(({ uid }) => uid),
    firstMonth,
    lastMonth,
    complete,
  };
  const read = readQuery(query, limits);
  if (!read.ok)
    return {
      kind: 'bad-query',
      problems: read.problems,
      indicators,
      units: frame.places,
      levels,
      scope: scope.kind,
      firstMonth,
      lastMonth,
    };

  const indicatorId = read.asked.indicator ?? defaultIndicator(limits.indicators);
  const indicator = indicators.find(({ id }) => id === indicatorId);
  if (!indicator) return { kind: 'nothing-tracked' };
  const periodId = read.asked.period ?? monthId(defaultMonth(lastMonth, provisionalFrom));
  const period = parsePeriod(periodId);
  if (!period) return { kind: 'nothing-tracked' };

  const snapshot = await loadSnapshot(context, period, level, country, units);
  const worst = () => {
    const cellOf = (uid: string) => readCell(snapshot, indicator, snapshot.orgUnits.indexOf(uid), frame);
    const covered = units.filter(({ programme }) => programme);
    return rankWorstFirst(
      indicator,
      covered.map((unit) => ({ unit, cell: cellOf(unit.uid) })),
    )[0]?.unit;
  };
  const place = units.find(({ uid }) => uid === read.asked.place) ?? worst();
  const choice: Choice = { indicator: indicator.id, period: period.id, level, place: place?.uid ?? null };
  const histories = await loadHistories(
    context,
    place ? [country, place] : [country],
    windowEnd(period.id, firstMonth, lastMonth),
  );
  return {
    kind: 'ready',
    country: frame.head.name,
    props: { frame, figures: { snapshot, histories }, drawings, choice },
  };
}
