import { TableFrame } from '@/components/ui/table-frame';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { CourseView } from '@/lib/pages/plan/view-course';

/** The course month by month, under its drawing. */
export function PlanCourseTable({ view, words }: { view: CourseView; words: PageFrame['text']['plan'] }) {
  return (
    <details className="plan-details">
      <summary>{words.asTable}</summary>
      <TableFrame label={view.title}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{words.month}</th>
              <th scope="col" className="num">
                {words.actualHead}
              </th>
              <th scope="col" className="num">
                {words.expected}
              </th>
              <th scope="col">{words.remark}</th>
            </tr>
          </thead>
          <tbody>
            {view.rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">{row.month}</th>
                <td className="num">{row.actual}</td>
                <td className="num">{row.expected}</td>
                <td>{row.remark}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </details>
  );
}
