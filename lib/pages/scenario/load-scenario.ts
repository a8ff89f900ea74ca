import { indicatorById } from '@/lib/indicators/catalogue';
import type { IndicatorDefinition } from '@/lib/indicators/types';
import type { MonthIndex } from '@/lib/periods/period';
import { milestonesOf } from '@/lib/plan/expected';
import { findPlan } from '@/lib/plan/find-plan';
import { SCENARIO_INDICATORS } from '@/lib/plan/scenario/kinds';
import type { Projection } from '@/lib/plan/projection/projection-types';
import type { Plan, Target } from '@/lib/profile/types';
import type { DataContext } from '../data-context';
import type { PlaceProblem } from '../load-page';
import type { PageAsks, PageFrame } from '../page-frame';
import { buildRow, type ScenarioPlace, type ScenarioRow } from './build-rows';
import { loadPace } from './load-pace';
import { loadStanding } from './load-standing';
import { readScenarioWish, WISH_TEXTS, type ReadWish } from './read-wish';

export const SCENARIO_ASKS: PageAsks = {
  period: 'none',
  region: false,
  texts: ['indicateur', ...WISH_TEXTS],
};

/** Everything the page shows. */
export interface ScenarioData {
  readonly definition: IndicatorDefinition;
  /** Tracked indicators that the page can be asked about. */
  readonly choices: readonly IndicatorDefinition[];
  /** The last complete month. */
  readonly month: MonthIndex;
  readonly until: MonthIndex;
  readonly plan: Plan | undefined;
  /** The plan's target at its end; `null`: it has none. */
  readonly ofPlan: Target | null;
  readonly read: ReadWish;
  /** The country first; none while something is to be corrected. */
  readonly rows: readonly ScenarioRow[];
}

/** The indicator asked about is not tracked; `null`: none is. */
export interface ScenarioNotTracked {
  readonly notTracked: IndicatorDefinition | null;
}

type ScenarioAnswer =
  { readonly kind: 'data'; readonly data: ScenarioData | ScenarioNotTracked } | PlaceProblem;

/** What the address asks about; an indicator of which the page knows nothing is a bad parameter. */
export async function loadScenario(context: DataContext, frame: PageFrame): Promise<ScenarioAnswer> {
  const tracked = new Set(frame.indicators.map(({ id }) => id));
  const choices = SCENARIO_INDICATORS.filter((id) => tracked.has(id)).flatMap(
    (id) => indicatorById(id) ?? [],
  );
  const asked = frame.written['indicateur'] ?? '';
  if (asked !== '' && !SCENARIO_INDICATORS.includes(asked)) {
    const takes = choices.map(({ id, label }) => ({ id, label: label[frame.language] }));
    return { kind: 'bad-query', problems: [{ parameter: 'indicateur', value: asked, takes }] };
  }
  const definition = asked === '' ? choices[0] : choices.find(({ id }) => id === asked);
  if (!definition) return { kind: 'data', data: { notTracked: indicatorById(asked) ?? null } };
  return { kind: 'data', data: await loadAnswer(context, frame, definition, choices) };
}

async function loadAnswer(
  context: DataContext,
  frame: PageFrame,
  definition: IndicatorDefinition,
  choices: readonly IndicatorDefinition[],
): Promise<ScenarioData> {
  const month = frame.period.start;
  const plan = findPlan(frame.plans, month);
  const ofPlan = (plan && milestonesOf(plan, definition.id, null).at(-1)) ?? null;
  const until = plan && plan.to > month ? plan.to : month + 12;
  const defaults = { target: ofPlan?.value ?? null, until, today: month };
  const read = readScenarioWish(frame.written, definition, defaults);
  const shown = { definition, choices, month, plan, ofPlan, read, until: read.ok ? read.wish.until : until };
  if (!read.ok) return { ...shown, rows: [] };
  const country: ScenarioPlace = { uid: context.places.country.uid, name: frame.country, region: null };
  const places = [country, ...frame.regions.map(({ uid, name }) => ({ uid, name, region: uid }))];
  const figures = await loadStanding(context, places, month);
  const trends = await loadTrends(context, frame, plan, definition, places);
  const input = { definition, wish: read.wish, month, plan, figures, trends, country };
  return { ...shown, rows: places.map((place) => buildRow(input, place)) };
}

/** By place; one after the other, since each takes the processor. */
async function loadTrends(
  context: DataContext,
  frame: PageFrame,
  plan: Plan | undefined,
  { id }: IndicatorDefinition,
  places: readonly ScenarioPlace[],
): Promise<ReadonlyMap<string, Projection>> {
  const trends = new Map<string, Projection>();
  const indicator = frame.indicators.find((known) => known.id === id);
  if (!indicator) return trends;
  for (const place of places) {
    trends.set(place.uid, await loadPace(context, plan, indicator, place, frame.period.start));
  }
  return trends;
}
