import { Bullet, bulletScale } from '@/components/charts/bullet';
import { StatusMark } from '@/components/ui/status-mark';
import { TableFrame } from '@/components/ui/table-frame';
import { ToValidate } from '@/components/ui/to-validate';
import type { BriefView } from '@/lib/committee/view/view-brief';
import type { PlanLineText } from '@/lib/committee/view/view-plan';
import { FindingsList } from './findings-list';
import { FigureValue } from './figure-value';
import { NoteSection } from './note-section';
import { PlanMarks } from './plan-marks';

type Texts = BriefView['speaker']['text'];

/** Every target of the plan: a bullet, and its figures beside it. */
export function PlanSection({ view }: { view: BriefView }) {
  const { plan, speaker, findings } = view;
  const { text } = speaker;
  const { brief, common } = text;
  if (plan === null) return <NoteSection title={brief.planMissing}>{null}</NoteSection>;
  return (
    <NoteSection title={plan.title} whole={false}>
      <FindingsList findings={findings.bySection.plan} word={common.toValidate} />
      <p className="note-hint note-plan-key">
        {plan.hint} <PlanMarks words={brief} />
      </p>
      <TableFrame label={plan.title}>
        <table className="note-table note-plan">
          <thead>
            <tr>
              <th scope="col">{brief.targetHead}</th>
              <th scope="col">
                <span className="note-hidden">{common.toValidate}</span>
              </th>
              <th scope="col">{brief.bulletHead}</th>
              <th scope="col" className="num">
                {brief.actualHead}
              </th>
              <th scope="col" className="num">
                {brief.expectedHead}
              </th>
              <th scope="col" className="num">
                {plan.finalHead}
              </th>
              <th scope="col">{brief.statusHead}</th>
              <th scope="col" className="num">
                {brief.gapToHead}
              </th>
            </tr>
          </thead>
          <tbody>
            {plan.lines.map((line) => (
              <PlanRow key={line.key} line={line} text={text} />
            ))}
            {plan.goals.map((goal) => (
              <tr key={goal}>
                <th scope="row">{goal}</th>
                <td colSpan={5} className="note-muted">
                  {brief.goalNote}
                </td>
                <td colSpan={2}>
                  <StatusMark status={null} word={brief.unmeasured} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      {plan.toValidate && (
        <p className="note-hint">
          <ToValidate word={common.toValidate} /> {brief.toValidateNote}
        </p>
      )}
    </NoteSection>
  );
}

function PlanRow({ line, text: { brief, common } }: { line: PlanLineText; text: Texts }) {
  const { figure, bullet } = line;
  const box = figure.toValidate && <ToValidate word={common.toValidate} />;
  if (bullet === null) {
    return (
      <tr>
        <th scope="row">{line.name}</th>
        <td>{box}</td>
        <td colSpan={4} className="note-muted">
          {brief.unmeasuredNote}
        </td>
        <td colSpan={2}>
          <StatusMark status={null} word={brief.unmeasured} />
        </td>
      </tr>
    );
  }
  const scale = bulletScale([bullet.actual, bullet.baseline, bullet.expected, bullet.target], bullet.unit);
  return (
    <tr>
      <th scope="row">
        {line.name}
        {line.remark !== null && <span className="note-small">{line.remark}</span>}
      </th>
      <td>{box}</td>
      <td className="note-bullet">
        <Bullet id={`note-${line.key}`} {...bullet} scale={scale} label="" />
      </td>
      <td className="num">
        <FigureValue figure={figure} />
      </td>
      <td className="num">{figure.expected}</td>
      <td className="num">{line.target}</td>
      <td>
        <StatusMark status={figure.status} word={figure.statusWord} />
      </td>
      <td className="num note-gap">{figure.gap}</td>
    </tr>
  );
}
