import { Fragment, type ReactNode } from 'react';
import { TableFrame } from '@/components/ui/table-frame';
import { bandColour, isDark, type Palette } from '@/lib/board/band-colour';
import type { HeatCell, HeatColumn, HeatLegendView } from '@/lib/pages/heat';
import { HeatLegend } from './heat-legend';

export interface HeatRow {
  readonly key: string;
  readonly head: ReactNode;
  /** One a column; `null` leaves it empty. */
  readonly cells: readonly (HeatCell | null)[];
  /** What stands at the end of the row, outside the colours. */
  readonly tail?: ReactNode;
  /** The total of the others: set apart by a rule. */
  readonly total?: boolean;
}

interface HeatTableProps {
  /** Names the table and the frame in which it scrolls. */
  readonly label: string;
  readonly caption?: ReactNode;
  /** Over the heads of the rows. */
  readonly corner?: string;
  readonly columns: readonly HeatColumn[];
  readonly rows: readonly HeatRow[];
  readonly palette: Palette;
  readonly tailHead?: ReactNode;
  /** One for each set of colours. */
  readonly legend?: HeatLegendView | readonly HeatLegendView[];
  /** Where a narrow frame begins: months are read from their end. */
  readonly begin?: 'start' | 'end';
  /** Narrow cells for months, wide ones for names of products. */
  readonly cells?: 'narrow' | 'wide';
}

/** Numbers in coloured cells, as a real table: every figure is written where it is drawn, so it survives grey and paper. */
export function HeatTable(props: HeatTableProps) {
  const { label, caption, corner, columns, rows, palette, tailHead, legend } = props;
  const { begin = 'start', cells = 'narrow' } = props;
  const groups = groupsOf(columns);
  const legends = legend === undefined ? [] : 'bands' in legend ? [legend] : legend;
  return (
    <div className={begin === 'end' ? 'heat-from-end' : undefined}>
      <TableFrame label={label}>
        <table className={`table heat-table heat-${cells}`} dir="ltr">
          <caption className={caption === undefined ? 'sr-only' : 'sub'}>{caption ?? label}</caption>
          <thead>
            {groups.length > 0 && (
              <tr className="heat-groups">
                <td />
                {groups.map(({ key, name, span }) => (
                  <th key={key} scope="colgroup" colSpan={span}>
                    {name}
                  </th>
                ))}
                {tailHead !== undefined && <td />}
              </tr>
            )}
            <tr>
              <th scope="col">{corner ?? <span className="sr-only">{label}</span>}</th>
              {columns.map((column, index) => (
                <th key={column.key} scope="col" className={headClass(columns, index)}>
                  {column.label}
                </th>
              ))}
              {tailHead !== undefined && (
                <th scope="col" className="heat-tail">
                  {tailHead}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key} className={row.total ? 'total' : undefined}>
                <th scope="row">{row.head}</th>
                {row.cells.map((cell, index) => (
                  <Fragment key={columns[index]?.key ?? index}>
                    {cell === null ? <td className="cell" /> : <Cell cell={cell} palette={palette} />}
                  </Fragment>
                ))}
                {tailHead !== undefined && <td className="heat-tail">{row.tail}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      {legends.length > 0 && <HeatLegend legends={legends} palette={palette} />}
    </div>
  );
}

function Cell({ cell, palette }: { cell: HeatCell; palette: Palette }) {
  const { text, band, state, unsure = false, title, href } = cell;
  if (state !== 'value') {
    return (
      <td className={state === 'no-data' ? 'cell none' : 'cell'} title={title}>
        <span aria-hidden="true">—</span>
        <span className="sr-only">{text}</span>
      </td>
    );
  }
  const written = (
    <>
      {text}
      {unsure && '*'}
    </>
  );
  return (
    <td className={band === null ? 'cell' : `cell ${bandClass(band, cell.palette ?? palette)}`} title={title}>
      {href === undefined ? written : <a href={href}>{written}</a>}
    </td>
  );
}

/** `low-4 dark`: the colour's own name, so that cells, map and legend cannot drift apart. */
function bandClass(band: 1 | 2 | 3 | 4 | 5, palette: Palette): string {
  const name = /[a-z]+-\d/.exec(bandColour(band, palette))?.[0] ?? '';
  return isDark(band, palette) ? `${name} dark` : name;
}

function headClass(columns: readonly HeatColumn[], index: number): string {
  const group = columns[index]?.group;
  const begins = group !== undefined && index > 0 && columns[index - 1]?.group !== group;
  return begins ? 'heat-head heat-begins' : 'heat-head';
}

function groupsOf(columns: readonly HeatColumn[]): { key: string; name: string; span: number }[] {
  const groups: { key: string; name: string; span: number }[] = [];
  for (const { key, group } of columns) {
    const last = groups.at(-1);
    if (group === undefined) continue;
    if (last?.name === group) last.span += 1;
    else groups.push({ key, name: group, span: 1 });
  }
  return groups;
}
