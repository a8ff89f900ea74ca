import { indicatorById } from '@/lib/indicators/catalogue';
import type { IndicatorDefinition } from '@/lib/indicators/types';
import type { MonthIndex } from '@/lib/periods/period';
import { milestonesOf } from '@/lib/plan/expected';
import { findPlan } from '@/lib/plan/find-plan';
import { SCENARIO_INDICATORS } from '@/lib/plan/scenario/kinds';
import type { Plan, Target } from '@/lib/profile/types';
import type { DataContext } from '../data-context';
import type { PageAsks, PageFrame } from '../page-frame';
import { buildRow, type ScenarioPlace, type ScenarioRow } from './build-rows';
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

/** @returns `null` where none of the indicators is tracked. */
export async function loadScenario(context: DataContext, frame: PageFrame): Promise<ScenarioData | null> {
  const tracked = new Set(frame.indicators.map(({ id }) => id));
  const choices = SCENARIO_INDICATORS.filter((id) => tracked.has(id)).flatMap(
    (id) => indicatorById(id) ?? [],
  );
  const definition = choices.find(({ id }) => id === frame.written['indicateur']) ?? choices[0];
  if (!definition) return null;
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
  const uids = places.map(({ uid }) => uid);
  const figures = await loadStanding(context, uids, month);
  const input = { definition, wish: read.wish, month, plan, figures, country };
  return { ...shown, rows: places.map((place) => buildRow(input, place)) };
}
