import { StatusMark } from '@/components/ui/status-mark';
import { TableFrame } from '@/components/ui/table-frame';
import { fill } from '@/lib/i18n/messages/fill';
import type { BriefView } from '@/lib/committee/view/view-brief';
import { ExpectedCell } from './expected-cell';
import { FigureValue } from './figure-value';
import { NoteSection } from './note-section';

/** The four questions of the committee: value, what was expected, status, change, what is left to do. */
export function QuestionsSection({ view: { pillars, speaker } }: { view: BriefView }) {
  const { brief, common } = speaker.text;
  const { plan } = pillars;
  return (
    <NoteSection title={brief.questions}>
      <TableFrame label={brief.questions}>
        <table className="note-table note-questions">
          <thead>
            <tr>
              <th scope="col">{brief.pillarHead}</th>
              <th scope="col" className="num">
                {brief.valueHead}
              </th>
              <th scope="col" className="num">
                {brief.expectedHead}
              </th>
              <th scope="col">{brief.statusHead}</th>
              <th scope="col" className="num">
                {pillars.changeHead}
              </th>
              <th scope="col" className="num">
                {brief.gapHead}
              </th>
            </tr>
          </thead>
          <tbody>
            {pillars.rows.map(({ key, pillar, indicator, figure }) => (
              <tr key={key}>
                <PillarName pillar={pillar} indicator={indicator} />
                <td className="num">
                  <FigureValue figure={figure} />
                </td>
                <ExpectedCell figure={figure} word={common.toValidate} />
                <td>
                  <StatusMark status={figure.status} word={figure.statusWord} />
                </td>
                <td className="num note-moved">
                  {figure.change ??
                    (figure.overYear === null
                      ? brief.notCompared
                      : fill(brief.overYear, { change: figure.overYear }))}
                </td>
                <td className="num note-gap">{figure.gap}</td>
              </tr>
            ))}
            <tr>
              <PillarName pillar={plan.pillar} indicator={plan.indicator} />
              <td className="num">
                <b className="note-value">{plan.value}</b>
              </td>
              <td className="num">{common.dash}</td>
              <td colSpan={plan.change === null ? 3 : 1}>{plan.others.join(', ')}</td>
              {plan.change !== null && (
                <>
                  <td className="num">{plan.change}</td>
                  <td />
                </>
              )}
            </tr>
          </tbody>
        </table>
      </TableFrame>
      {pillars.overYear && <p className="note-hint">{brief.overYearNote}</p>}
      {pillars.withheld && <p className="note-hint">{brief.notComparedNote}</p>}
    </NoteSection>
  );
}

function PillarName({ pillar, indicator }: { pillar: string; indicator: string }) {
  return (
    <th scope="row">
      <b>{pillar}</b>
      <span className="note-small">{indicator}</span>
    </th>
  );
}
