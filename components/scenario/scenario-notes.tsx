import { Section } from '@/components/ui/section';
import { indicatorById } from '@/lib/indicators/catalogue';
import { isAdditive } from '@/lib/indicators/additive';
import { formatList, formatMonth, formatNumber, formatPercent } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { ScenarioData } from '@/lib/pages/scenario/load-scenario';
import type { ScenarioWish } from '@/lib/pages/scenario/read-wish';
import { isComplete } from '@/lib/plan/scenario/basis';
import { scenarioOf } from '@/lib/plan/scenario/kinds';

/** What the answer assumes, in words: only what bears on this one. */
export function ScenarioNotes({ frame, data }: { frame: PageFrame; data: ScenarioData }) {
  const { text, language } = frame;
  const { assume, assumptions } = text.scenario;
  const { definition, read, month, until, rows } = data;
  if (!read.ok) return null;
  const { wish } = read;
  const kind = scenarioOf(definition.id)?.kind;
  const usesPopulation = ['coverage_population', 'population_per_chw'].includes(definition.id);
  const norm = fill(assume.norm, {
    month: formatMonth(month, language),
    growth: formatPercent(wish.growth, language),
  });
  const tracked = new Set(frame.indicators.map(({ id }) => id));
  const untracked = termsOf(definition.id)
    .filter((id) => !tracked.has(id))
    .flatMap((id) => indicatorById(id)?.label[language] ?? []);
  const lines = [
    kind === 'people' ? assume.people : null,
    definition.id === 'chw_functional' ? assume.posts : null,
    usesPopulation ? norm : null,
    kind === 'activity' ? assume.acts : null,
    rows.some(({ result }) => result?.needs.supervisors) && kind !== 'supervisors'
      ? assume.supervisors
      : null,
    isAdditive(definition.id) ? assume.share : null,
    assume.rounding,
    assume.pace,
    isSomeIncomplete(data) ? assume.areas : null,
    isSomeNotKnown(data, tracked) ? assume.notKnown : null,
    untracked.length > 0 ? fill(assume.untracked, { list: formatList(untracked, language) }) : null,
    sayCosts(wish, frame),
    rows.some(({ result }) => result?.cost) ? fill(assume.cost, { months: until - month }) : null,
  ].filter((line) => line !== null);
  return (
    <div className="mt-6">
      <Section title={assumptions}>
        <ul className="max-w-text list-disc pl-5 text-13">
          {lines.map((line) => (
            <li key={line} className="py-0.5">
              {line}
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

/** Indicators whose terms an answer needs besides its own: where one is not tracked, its column is not there. */
function termsOf(id: string): readonly string[] {
  const { kind, noun } = scenarioOf(id) ?? {};
  const isOthersDoing = noun === 'reports' || noun === 'visits';
  return [
    ...(kind === 'people' || kind === 'chw' ? ['chw_count'] : []),
    ...(isOthersDoing ? [] : ['supervisor_count']),
    ...(isAdditive(id) ? ['coverage_population'] : []),
  ];
}

/** Some cell of the answer says that a term is not known: of a term that is tracked. */
function isSomeNotKnown({ definition, rows }: ScenarioData, tracked: ReadonlySet<string>): boolean {
  const terms = termsOf(definition.id).filter((id) => tracked.has(id));
  return rows.some(
    ({ result }) =>
      result !== null &&
      ((terms.includes('chw_count') && result.needs.chw === null) ||
        (terms.includes('supervisor_count') && result.needs.supervisors === null)),
  );
}

/** Some number of the answer does not rest on all areas. */
function isSomeIncomplete({ rows }: ScenarioData): boolean {
  return rows.some(({ result }) => {
    const { chw, supervisors, activity } = result?.needs ?? {};
    return [chw, supervisors, activity].some((need) => need && !isComplete(need.basis));
  });
}

/** `Coûts unitaires saisis, par mois : 50 000 FCFA par ASC`: on paper the form is not there. */
function sayCosts({ costs, currency }: ScenarioWish, { text, language }: PageFrame): string | null {
  const { assume, amount } = text.scenario;
  const say = (cost: number | null, words: string) =>
    cost === null
      ? []
      : [fill(words, { amount: fill(amount, { amount: formatNumber(cost, language), currency }) })];
  const said = [...say(costs.chw, assume.chwCost), ...say(costs.supervisor, assume.supervisorCost)];
  return said.length === 0 ? null : fill(assume.costs, { costs: formatList(said, language) });
}
