import type { Language } from '@/lib/i18n/language';
import { messagesIn } from '@/lib/i18n/messages';
import type { Scope } from '@/lib/org-units/scope';
import { monthId, parsePeriod } from '@/lib/periods/period';
import { currentProfile } from '@/lib/profile/current';
import { currentStore } from '@/lib/store/current';
import { readRelease } from '@/lib/store/queries/releases';
import { readSource } from '@/lib/store/queries/source';
import { readConsistently } from '@/lib/store/transactions';
import { readPlansInForce } from '@/lib/targets/plans-in-force';
import type { Store } from '@/lib/store/types';
import { boardIndicators, trackedBy } from './board-indicators';
import { boardPlans } from './board-plans';
import type { LoadedBoard } from './board-types';
import { readCell } from './cells';
import { defaultMonth, loadProvisional } from './choose-defaults';
import { defaultIndicator } from './defaults';
import { loadDrawings } from './load-drawings';
import { placesKey, readFigureKey } from './figure-key';
import type { FigureSource } from './figure-source';
import { loadSnapshot } from './load-figures';
import { loadHistories } from './load-histories';
import { loadPastDue } from './load-past-due';
import { loadPlaces } from './load-places';
import { firstValue, readQuery, type Query } from './read-query';
import type { BoardFrame, Choice } from './types';
import { rankWorstFirst } from './view-rows';
import { findOutside, isHidden, listedLevels, placeFor } from './visible-places';
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
  const release = await readRelease(store);
  if (!release) return { kind: 'empty' };
  const profile = currentProfile();
  const { plans, version } = await readPlansInForce(store, profile);
  const fictive = (await readSource(store))?.fictive ?? false;
  const places = await loadPlaces(store, scope, placesKey(release, scope));
  if (!places) return { kind: 'unknown-place' };
  const asked = firstValue(query['lieu']);
  if (asked !== undefined && (await isHidden(store, scope, asked))) return { kind: 'out-of-scope' };
  const outside = asked === undefined ? undefined : findOutside(asked, places);
  if (outside) {
    const programme = places.regions.filter((region) => region.programme).map(({ name }) => name);
    const named = scope.kind === 'regions' ? null : programme;
    return { kind: 'outside', name: outside.name, programme: named, scope: scope.kind };
  }

  const toPlace = placeFor(scope);
  const { country } = places;
  const levels = listedLevels(scope);
  const definitions = trackedBy(profile);
  const indicators = boardIndicators(definitions, language);
  const level = levels.find((known) => known === query['niveau']) ?? levels[0] ?? 'region';
  const units = level === 'region' ? places.regions : places.districts;
  const { firstMonth, lastMonth, complete } = release;
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
      units: units.map(toPlace),
      levels,
      scope: scope.kind,
      firstMonth,
      lastMonth,
    };

  const source: FigureSource = {
    store,
    scope,
    release,
    fictive,
    plans,
    indicators: definitions,
    key: await readFigureKey(store, release, scope, version),
  };
  const indicatorId = read.asked.indicator ?? defaultIndicator(limits.indicators);
  const indicator = indicators.find(({ id }) => id === indicatorId);
  if (!indicator) return { kind: 'nothing-tracked' };
  const threshold = profile.coverageThreshold;
  const provisionalFrom = await loadProvisional(source, country.uid, threshold);
  const periodId = read.asked.period ?? monthId(defaultMonth(lastMonth, provisionalFrom));
  const period = parsePeriod(periodId);
  if (!period) return { kind: 'nothing-tracked' };

  const snapshot = await loadSnapshot(source, period, level, country, units);
  const pastDue = await loadPastDue(source, indicators, country, { threshold, provisionalFrom });
  const frame: BoardFrame = {
    language,
    text: pickTexts(language),
    path: '/',
    head: { uid: country.uid, name: profile.name[language], level: 'country' },
    scope: scope.kind,
    ownRegions:
      scope.kind === 'regions' ? places.regions.map(({ name, programme }) => ({ name, programme })) : null,
    levels,
    places: units.map(toPlace),
    indicators,
    plans: boardPlans(plans, null, language, pastDue),
    threshold,
    provisionalFrom,
    firstMonth,
    lastMonth,
    complete,
    schematic: profile.notes.districtOutlinesSchematic && scope.kind !== 'overview',
  };
  const ranked = rankWorstFirst(
    indicator,
    units
      .filter(({ programme }) => programme)
      .map((unit) => ({
        unit,
        cell: readCell(snapshot, indicator, snapshot.orgUnits.indexOf(unit.uid), frame),
      })),
  );
  const place = units.find(({ uid }) => uid === read.asked.place) ?? ranked[0]?.unit;
  const choice: Choice = { indicator: indicator.id, period: period.id, level, place: place?.uid ?? null };
  const histories = await loadHistories(
    source,
    place ? [country, place] : [country],
    windowEnd(period.id, firstMonth, lastMonth),
  );

  const outlined = [...places.regions, ...places.districts];
  const drawings = await loadDrawings(store, scope, outlined, level, null);
  return {
    kind: 'ready',
    country: profile.name[language],
    props: { frame, figures: { snapshot, histories }, drawings, choice },
  };
}

function pickTexts(language: Language): BoardFrame['text'] {
  const { board, common, gaps } = messagesIn(language);
  return { board, common, gaps };
}
