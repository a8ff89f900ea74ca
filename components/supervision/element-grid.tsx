import { Sparkline } from '@/components/charts/sparkline';
import type { ElementsView } from '@/lib/pages/supervision/view-elements';

/** Six indicators by region as small lines with their last value: a table on a wide page, blocks on a phone. */
export function ElementGrid({ view: { title, head, columns, rows } }: { view: ElementsView }) {
  return (
    <table className="table element-grid mt-2">
      <caption className="sr-only">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {columns.map(({ key, name, href }) => (
            <th key={key} scope="col">
              {href === null ? name : <a href={href}>{name}</a>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} className={row.chosen ? 'element-chosen' : undefined}>
            <th scope="row">
              <a href={row.href} aria-current={row.chosen ? 'true' : undefined}>
                {row.name}
              </a>
            </th>
            {row.cells.map(({ key, place, value, values, unsure, expected }) => (
              <td key={key}>
                <span className="element-place" aria-hidden="true">
                  {place}
                </span>
                <span className="element-line">
                  <Sparkline
                    values={values}
                    unsure={unsure}
                    expected={expected}
                    range={row.range}
                    width={96}
                    height={30}
                  />
                  <b>{value}</b>
                </span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
