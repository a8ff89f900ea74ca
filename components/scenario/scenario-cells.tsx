import { formatNumber } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import type { IndicatorDefinition } from '@/lib/indicators/types';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { ScenarioRow } from '@/lib/pages/scenario/build-rows';
import { isComplete } from '@/lib/plan/scenario/basis';
import type { Cost } from '@/lib/plan/scenario/cost';
import type { Need } from '@/lib/plan/scenario/needs';
import { sayBasis, sayNeedBound, sayPace } from './scenario-words';

interface NeedCellProps {
  readonly label: string;
  readonly need: Need | null;
  readonly frame: PageFrame;
  readonly monthly?: boolean;
}

/** How many more, over what there is and what is needed, and over how many areas where not all told. */
export function NeedCell({ label, need, frame, monthly = false }: NeedCellProps) {
  const { scenario } = frame.text;
  return (
    <td data-label={label} className="num">
      {need === null ? (
        <span className="text-ink-2">{scenario.notKnown}</span>
      ) : (
        <span>
          <b>{sayMore(need, frame)}</b>
          <span className="block text-12 text-ink-2">{sayTerms(need, frame, monthly)}</span>
          {!isComplete(need.basis) && (
            <span className="block text-12 text-ink-2">{sayBasis(need.basis, frame)}</span>
          )}
        </span>
      )}
    </td>
  );
}

function sayMore({ more, bound }: Need, frame: PageFrame): string {
  const { scenario } = frame.text;
  if (more > 0) return sayNeedBound(bound, `+${formatNumber(more, frame.language)}`, frame);
  return bound === null || bound === 'at-most' ? scenario.enough : scenario.enoughKnown;
}

/** `147 → 158`, or the ratio that the need comes from. */
function sayTerms({ today, needed, peopleEach }: Need, { text, language }: PageFrame, monthly: boolean) {
  const { scenario } = text;
  const write = (value: number) => formatNumber(value, language);
  if (peopleEach !== null) return fill(scenario.each, { people: write(Math.round(peopleEach)) });
  if (today === null || needed === null) return null;
  return fill(monthly ? scenario.perMonth : scenario.fromTo, { today: write(today), needed: write(needed) });
}

interface PaceCellProps {
  readonly result: NonNullable<ScenarioRow['result']>;
  readonly definition: IndicatorDefinition;
  readonly frame: PageFrame;
}

/** The pace that would do, over that of the last months. */
export function PaceCell({ result: { pace, needs }, definition, frame }: PaceCellProps) {
  const { scenario } = frame.text;
  return (
    <td data-label={scenario.pace} className="num">
      <span>
        {needs.met === 'to-the-end' && scenario.paceMet}
        {needs.met === 'today-only' && scenario.paceTodayOnly}
        {needs.met === 'not-yet' && <b>{sayPace(pace.needed, definition, frame)}</b>}
        <span className="block text-12 text-ink-2">
          {pace.recent === null
            ? pace.refused && frame.text.plan.refusal[pace.refused]
            : fill(scenario.paceRecent, { pace: sayPace(pace.recent, definition, frame) })}
        </span>
      </span>
    </td>
  );
}

interface CostCellsProps {
  readonly cost: Cost | null;
  readonly frame: PageFrame;
  readonly say: (amount: number) => string;
}

/** What the additional people cost in the last month, and in all. */
export function CostCells({ cost, frame: { text }, say }: CostCellsProps) {
  const { scenario } = text;
  return (
    <>
      <td data-label={scenario.monthly} className="num">
        {cost ? say(cost.monthly) : scenario.notKnown}
      </td>
      <td data-label={scenario.total} className="num font-bold">
        {cost ? say(cost.total) : scenario.notKnown}
      </td>
    </>
  );
}
