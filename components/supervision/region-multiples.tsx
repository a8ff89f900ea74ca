import { FigureLinks } from '@/components/exports/figure-links';
import { figureQuery } from '@/lib/pages/figure-query';
import { shareAxis } from '@/components/charts/small-multiple-layout';
import { SmallMultiple } from '@/components/charts/small-multiple';
import { TableFrame } from '@/components/ui/table-frame';
import type { BoardIndicator } from '@/lib/board/types';
import { formatShort } from '@/lib/i18n/format';
import type { MultiplesView } from '@/lib/pages/supervision/view-multiples';
import type { PageFrame } from '@/lib/pages/page-frame';

interface RegionMultiplesProps {
  readonly frame: PageFrame;
  readonly indicator: BoardIndicator;
  readonly view: MultiplesView;
}

const PAGES = { wide: 1200, huge: 1560 } as const;
const GAP = 20;
const MOST_WIDE = { wide: 384, huge: 504 } as const;
const PHONE = 328;

/** 24 months of each region on one scale; drawn once for a wide page and once for a phone, where text must not shrink. */
export function RegionMultiples({ frame, indicator, view }: RegionMultiplesProps) {
  const { language, text } = frame;
  const { panels, comparison, months, planFrom, dueName, planName, table } = view;
  const axis = shareAxis(
    [comparison, indicator.band ?? [], ...panels.flatMap(({ values, expected }) => [values, expected])],
    indicator.unit,
  );
  const ticks = new Map(axis.ticks.map((tick) => [tick, formatShort(tick, language)]));
  const formatTick = (value: number) => ticks.get(value) ?? formatShort(value, language);
  const count = Math.min(5, Math.max(1, panels.length));
  const share = (page: keyof typeof PAGES) =>
    Math.min(MOST_WIDE[page], Math.floor((PAGES[page] - (count - 1) * GAP) / count));
  const sizes = [
    { className: 'strips-huge', width: share('huge'), height: 170 },
    { className: 'strips-wide multiples-wide', width: share('wide'), height: 165 },
    { className: 'narrow-only', width: PHONE, height: 139 },
  ] as const;
  const cuts = axis.low === 0 ? view.hint : `${view.hint} ${text.board.axisNotZero}`;
  return (
    <>
      <p className="sub">
        {cuts} {view.key}
      </p>
      {sizes.map(({ className, width, height }) => (
        <div key={className} className={className}>
          <div className="small-multiples">
            {panels.map((panel) => (
              <SmallMultiple
                key={panel.uid}
                title={panel.title}
                href={panel.href}
                chosen={panel.uid === frame.region?.uid}
                value={panel.value}
                note={panel.note}
                label={panel.label}
                values={panel.values}
                unsure={panel.unsure}
                expected={panel.expected}
                comparison={comparison}
                months={months}
                planFrom={planFrom}
                dueName={dueName}
                planName={planName}
                band={indicator.band}
                axis={axis}
                unit={indicator.unit}
                width={width}
                height={height}
                formatTick={formatTick}
              />
            ))}
          </div>
        </div>
      ))}
      <FigureLinks text={text.slides} name="region-multiples" query={figureQuery(frame)} />
      <details className="mt-2">
        <summary>{text.pages.asTable}</summary>
        <TableFrame label={table.caption}>
          <table className="table month-table">
            <caption className="sr-only">{table.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{text.supervision.month}</th>
                {table.columns.map((column) => (
                  <th key={column} scope="col" className="num">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((row) => (
                <tr key={row.month}>
                  <th scope="row">{row.month}</th>
                  {row.cells.map((cell, index) => (
                    <td key={table.columns[index]} className="num">
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
        {table.note !== null && <p className="sub mt-1">{table.note}</p>}
      </details>
    </>
  );
}
