import { ToValidate } from '@/components/ui/to-validate';
import { isAdditive } from '@/lib/indicators/additive';
import { formatBound, formatNumber, formatValue } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { ScenarioRow } from '@/lib/pages/scenario/build-rows';
import type { ScenarioData } from '@/lib/pages/scenario/load-scenario';
import { scenarioOf } from '@/lib/plan/scenario/kinds';
import { CostCells, NeedCell, PaceCell } from './scenario-cells';
import { writeBasis } from './scenario-words';

interface ScenarioTableProps {
  readonly frame: PageFrame;
  readonly data: ScenarioData;
}

/** Which columns an indicator's answer has. */
export interface Columns {
  readonly activity: string | null;
  readonly chw: boolean;
  readonly supervisors: boolean;
  readonly cost: boolean;
}

/** What is needed, for the country and by region. */
export function ScenarioTable({ frame, data }: ScenarioTableProps) {
  const { scenario } = frame.text;
  const { definition, rows } = data;
  const noun = scenarioOf(definition.id)?.noun ?? null;
  const columns: Columns = {
    activity: noun && scenario.nouns[noun],
    chw: rows.some(({ result }) => result?.needs.chw),
    supervisors: rows.some(({ result }) => result?.needs.supervisors),
    cost: rows.some(({ result }) => result?.cost),
  };
  const heads = [
    scenario.today,
    scenario.target,
    ...(columns.activity ? [columns.activity] : []),
    ...(columns.chw ? [scenario.moreChw] : []),
    ...(columns.supervisors ? [scenario.moreSupervisors] : []),
    scenario.pace,
    ...(columns.cost ? [scenario.monthly, scenario.total] : []),
  ];
  return (
    <table className="table stack-table scenario-table mt-4">
      <caption className="sr-only">{scenario.title}</caption>
      <thead>
        <tr>
          <th scope="col">{scenario.place}</th>
          {heads.map((head) => (
            <th key={head} scope="col" className="num">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <PlaceRow key={row.place.uid} {...{ row, frame, data, columns, width: heads.length }} />
        ))}
      </tbody>
    </table>
  );
}

interface PlaceRowProps extends ScenarioTableProps {
  readonly row: ScenarioRow;
  readonly columns: Columns;
  readonly width: number;
}

function PlaceRow({ row, frame, data, columns, width }: PlaceRowProps) {
  const { text, language, scope } = frame;
  const { scenario, common } = text;
  const { definition, ofPlan, read } = data;
  const { place, result, why, basis } = row;
  const whole = place.region === null;
  const name =
    whole && scope.kind !== 'nation' ? fill(scenario.national, { country: place.name }) : place.name;
  const head = (
    <th scope="row" className={whole ? 'font-bold' : 'font-normal'}>
      {name}
    </th>
  );
  if (!result || !read.ok) {
    return (
      <tr>
        {head}
        <td colSpan={width} className="text-ink-2">
          {fill(scenario[why ?? 'no-data'], basis ? writeBasis(basis, language) : {})}
        </td>
      </tr>
    );
  }
  const isOfPlan = ofPlan?.source === null && ofPlan.value === read.wish.target;
  const note = result.ownTarget
    ? scenario.ownTarget
    : !whole && isAdditive(definition.id)
      ? scenario.share
      : null;
  const needs = result.needs;
  return (
    <tr className={whole ? 'total' : undefined}>
      {head}
      <td data-label={scenario.today} className="num">
        {formatValue(result.value, definition, language)}
      </td>
      <td data-label={scenario.target} className="num">
        <span>
          {formatBound(result.target, definition, language)}{' '}
          {isOfPlan && <ToValidate word={common.toValidate} />}
          {note !== null && <span className="block text-12 text-ink-2">{note}</span>}
        </span>
      </td>
      {columns.activity && (
        <NeedCell
          label={columns.activity}
          need={needs.activity}
          frame={frame}
          monthly={needs.activity?.noun !== 'people'}
        />
      )}
      {columns.chw && <NeedCell label={scenario.moreChw} need={needs.chw} frame={frame} />}
      {columns.supervisors && (
        <NeedCell label={scenario.moreSupervisors} need={needs.supervisors} frame={frame} />
      )}
      <PaceCell result={result} definition={definition} frame={frame} />
      {columns.cost && (
        <CostCells
          cost={result.cost}
          frame={frame}
          say={(amount) =>
            fill(scenario.amount, { amount: formatNumber(amount, language), currency: read.wish.currency })
          }
        />
      )}
    </tr>
  );
}
