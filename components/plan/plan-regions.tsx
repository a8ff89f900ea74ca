import { Section } from '@/components/ui/section';
import { SortHead } from '@/components/ui/sort-head';
import { StatusMark } from '@/components/ui/status-mark';
import { TableFrame } from '@/components/ui/table-frame';
import { ToValidate } from '@/components/ui/to-validate';
import { capitalise } from '@/lib/board/words';
import { fill } from '@/lib/i18n/messages/fill';
import { yearOf } from '@/lib/periods/period';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { ChosenTarget, PlanData } from '@/lib/pages/plan/plan-data';
import { isAtEnd } from '@/lib/pages/plan/say-finding';
import { viewRegions, type RegionsView } from '@/lib/pages/plan/view-regions';

interface PlanRegionsProps {
  readonly chosen: ChosenTarget;
  readonly data: PlanData;
  readonly frame: PageFrame;
}

const TABLE = 'regions';

/** Where each region stands on the chosen target. */
export function PlanRegions({ chosen, data, frame }: PlanRegionsProps) {
  const { plan: words, common } = frame.text;
  const view = viewRegions(chosen, data, frame);
  const heads = {
    actual: words.actualHead,
    expected: capitalise(words.expected),
    gap: words.gap,
    projection: isAtEnd(data) ? null : fill(words.projectionHead, { year: yearOf(data.plan.to) }),
  };
  const head = (column: string, label: string, numeric = true) => (
    <SortHead frame={frame} column={column} label={label} sort={view.sort} numeric={numeric} table={TABLE} />
  );
  return (
    <Section id={TABLE} title={words.byRegion} hint={chosen.indicator.label}>
      <TableFrame label={`${words.byRegion}, ${chosen.indicator.label}`}>
        <table className="table plan-regions">
          <thead>
            <tr>
              {head('region', words.region, false)}
              {head('actuel', heads.actual)}
              {head('attendu', heads.expected)}
              {head('ecart', heads.gap)}
              <th scope="col">{words.status}</th>
              {heads.projection !== null && head('projection', heads.projection)}
            </tr>
          </thead>
          <tbody>
            {view.rows.map((row) => (
              <tr key={row.uid} className={row.chosen ? 'chosen' : undefined}>
                <th scope="row">
                  <a href={row.href}>{row.name}</a>
                </th>
                <RegionCells row={row} heads={heads} />
              </tr>
            ))}
            <tr className="total">
              <th scope="row">{words.together}</th>
              <RegionCells row={view.together} heads={heads} />
            </tr>
          </tbody>
        </table>
      </TableFrame>
      {(view.notes.length > 0 || view.toValidate) && (
        <p className="sub mt-2">
          {view.notes.join(' ')}{' '}
          {view.toValidate && (
            <>
              {words.regionalToValidate} <ToValidate word={common.toValidate} />
            </>
          )}
        </p>
      )}
    </Section>
  );
}

interface RegionCellsProps {
  readonly row: RegionsView['together'];
  /** What each figure is called where no head stands over it; without the projection once the plan ended. */
  readonly heads: {
    readonly actual: string;
    readonly expected: string;
    readonly gap: string;
    readonly projection: string | null;
  };
}

function RegionCells({ row, heads }: RegionCellsProps) {
  return (
    <>
      <td className="num" data-head={heads.actual}>
        <b>{row.actual}</b>
        {row.caution !== null && <span className="plan-source">{row.caution}</span>}
      </td>
      <td className="num" data-head={heads.expected}>
        {row.expected}
      </td>
      <td className="num" data-head={heads.gap}>
        {row.gap}
      </td>
      <td>
        <StatusMark status={row.status} word={row.statusWord} />
        {row.metLater !== null && <span className="plan-source">{row.metLater}</span>}
      </td>
      {heads.projection !== null && (
        <td className="num plan-projected" data-head={heads.projection}>
          {row.projected}
          {row.bounds !== '' && <span className="plan-source">{row.bounds}</span>}
        </td>
      )}
    </>
  );
}
