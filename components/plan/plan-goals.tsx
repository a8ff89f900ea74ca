import { StatusMark } from '@/components/ui/status-mark';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { PlanData } from '@/lib/pages/plan/plan-data';

interface PlanGoalsProps {
  readonly data: PlanData;
  readonly frame: PageFrame;
  readonly columns: number;
}

/** Goals that these data cannot measure: rows without a figure. */
export function PlanGoals({ data, frame, columns }: PlanGoalsProps) {
  const { language, text } = frame;
  if (data.plan.goals.length === 0) return null;
  return (
    <tbody>
      <tr className="group">
        <th colSpan={columns} scope="rowgroup">
          {text.plan.goals}
        </th>
      </tr>
      {data.plan.goals.map(({ label, source }) => (
        <tr key={label[language]} className="plan-row">
          <th scope="row" colSpan={5} className="plan-goal">
            {label[language]}
            <span className="plan-source">{source[language]}</span>
          </th>
          <td colSpan={columns - 5}>
            <StatusMark status={null} word={text.plan.unmeasured} />
          </td>
        </tr>
      ))}
    </tbody>
  );
}
