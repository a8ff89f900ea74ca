import { formatNumber } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import type { IndicatorDefinition } from '@/lib/indicators/types';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { ScenarioRow } from '@/lib/pages/scenario/build-rows';
import type { Cost } from '@/lib/plan/scenario/cost';
import type { Need } from '@/lib/plan/scenario/needs';
import { sayPace } from './scenario-words';

interface NeedCellProps {
  readonly label: string;
  readonly need: Need | null;
  readonly frame: PageFrame;
  readonly monthly?: boolean;
}

/** How many more, over what there is and what is needed. */
export function NeedCell({ label, need, frame: { text, language }, monthly = false }: NeedCellProps) {
  const { scenario } = text;
  const write = (value: number) => formatNumber(value, language);
  return (
    <td data-label={label} className="num">
      {need === null ? (
        <span className="text-ink-2">{scenario.notKnown}</span>
      ) : (
        <span>
          <b>{need.more > 0 ? `+${write(need.more)}` : scenario.enough}</b>
          <span className="block text-12 text-ink-2">
            {fill(monthly ? scenario.perMonth : scenario.fromTo, {
              today: write(need.today),
              needed: write(need.needed),
            })}
          </span>
        </span>
      )}
    </td>
  );
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
        {needs.isMet ? scenario.paceMet : <b>{sayPace(pace.needed, definition, frame)}</b>}
        <span className="block text-12 text-ink-2">
          {pace.recent === null
            ? scenario.paceUnknown
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
