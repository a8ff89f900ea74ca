import type { z } from 'zod';
import { messagesIn } from '@/lib/i18n/messages';
import { monthId } from '@/lib/periods/period';
import { readPage } from '@/lib/pages/load-page';
import type { ScenarioRow } from '@/lib/pages/scenario/build-rows';
import { loadScenario, SCENARIO_ASKS, type ScenarioData } from '@/lib/pages/scenario/load-scenario';
import { WISH_TEXTS, type ScenarioWish } from '@/lib/pages/scenario/read-wish';
import type { Need } from '@/lib/plan/scenario/needs';
import { dataLoading } from '../open-context';
import type { readScenario } from '../operations/scenario-operation';
import { ProblemError } from '../problem';
import type { ScenarioAnswer, ScenarioAnswerRow, ScenarioNeed } from '../schemas/scenario';
import type { PagesContext } from './with-pages';

type Input = z.output<(typeof readScenario)['input']>;

/**
 * What the page of the scenario shows, read by the page's own loader.
 * @throws ProblemError 404 `unknown-indicator`; 400 `invalid-parameter` for what the page asks to correct.
 */
export async function findScenario(
  context: PagesContext,
  input: Input,
): Promise<Omit<ScenarioAnswer, 'release' | 'releaseLabel' | 'dataAsOf' | 'fictive'>> {
  const { language, pages } = context;
  const asked = { language, query: input };
  const loaded = await readPage(pages, asked, '/plan/scenario', SCENARIO_ASKS, loadScenario);
  if (loaded.kind === 'bad-query') throw unknownIndicator(input.indicateur ?? '');
  if (loaded.kind !== 'ready') throw dataLoading();
  const { data } = loaded;
  if ('notTracked' in data) {
    const none = { month: null, until: null, growth: null, currency: null, rows: [] };
    return { indicator: data.notTracked?.id ?? null, tracked: false, ...none };
  }
  const { read } = data;
  if (!read.ok) throw invalidWish(read.faults);
  return {
    ...{ indicator: data.definition.id, tracked: true },
    ...{ month: monthId(data.month), until: monthId(data.until) },
    ...{ growth: read.wish.growth, currency: read.wish.currency },
    rows: data.rows.map((row) => writeRow(row, data, read.wish)),
  };
}

function writeRow(
  { place, result, why }: ScenarioRow,
  data: ScenarioData,
  wish: ScenarioWish,
): ScenarioAnswerRow {
  const needs = result?.needs;
  const isOfPlan = result !== null && (result.ownTarget || data.ofPlan?.value === wish.target);
  return {
    ...{ orgUnit: place.uid, orgUnitName: place.name, refused: result ? null : (why ?? 'no-data') },
    ...{ value: result?.value ?? null, target: result?.target ?? null },
    ownTarget: result?.ownTarget ?? null,
    targetValidated: isOfPlan && data.ofPlan ? data.ofPlan.source !== null : null,
    met: needs?.met ?? null,
    activityKind: needs?.activity?.noun ?? null,
    activity: writeNeed(needs?.activity),
    chw: writeNeed(needs?.chw),
    supervisors: writeNeed(needs?.supervisors),
    ...{ paceNeeded: result?.pace.needed ?? null, paceRecent: result?.pace.recent ?? null },
    ...{ costMonthly: result?.cost?.monthly ?? null, costTotal: result?.cost?.total ?? null },
  };
}

function writeNeed(need: Need | null | undefined): ScenarioNeed | null {
  if (!need) return null;
  const { more, today, needed, bound, basis } = need;
  return { more, today, needed, bound, units: basis.units, unitsExpected: basis.expected };
}

function unknownIndicator(id: string): ProblemError {
  return new ProblemError(
    'unknown-indicator',
    {
      fr: `La page /plan/scenario ne calcule rien de l’indicateur «\u202f${id}\u202f». Elle donne la liste de ceux qu’elle connaît.`,
      en: `The page /plan/scenario computes nothing of the indicator "${id}". It lists those that it knows.`,
    },
    { parameter: 'indicateur' },
  );
}

/** The first of the fields that the page would ask to correct, in its words. */
function invalidWish(faults: Extract<ScenarioData['read'], { ok: false }>['faults']): ProblemError {
  const parameter = WISH_TEXTS.find((name) => faults[name] !== undefined) ?? 'cible';
  const fault = faults[parameter] ?? 'no-target';
  const say = (language: 'fr' | 'en') => messagesIn(language).scenario.problems[fault];
  return new ProblemError('invalid-parameter', { fr: say('fr'), en: say('en') }, { parameter });
}
