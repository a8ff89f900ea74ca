import { StatusMark } from '@/components/ui/status-mark';
import { TableFrame } from '@/components/ui/table-frame';
import type { BriefView } from '@/lib/committee/view/view-brief';
import type { RecommendationText } from '@/lib/committee/view/view-recommendations';
import { FindingsList } from './findings-list';
import { MarkedText } from './marked-text';
import { NoteSection } from './note-section';

type Words = BriefView['speaker']['text']['briefParts'];

/** Recommendations of earlier meetings with what became of them, and those of this one. */
export function RecommendationsSection({ view }: { view: BriefView }) {
  const { recommendations, findings, speaker } = view;
  const { briefParts, common } = speaker.text;
  const { followed, proposed, summary } = recommendations;
  const hasMoved = [...followed, ...proposed].some(({ movement }) => movement !== null);
  const hint = [summary, ...(hasMoved ? [briefParts.recommendationsHint] : [])].filter((text) => text !== '');
  return (
    <NoteSection title={briefParts.recommendations} hint={hint.join(' ')} whole={false}>
      <FindingsList findings={findings.bySection.recommendations} word={common.toValidate} />
      {followed.length + proposed.length === 0 && <p className="note-hint">{briefParts.noRecommendations}</p>}
      <Recommendations title={briefParts.followed} rows={followed} words={briefParts} />
      <Recommendations title={briefParts.proposed} rows={proposed} words={briefParts} />
    </NoteSection>
  );
}

/** What the committee is asked to decide, numbered. */
export function DecisionsSection({ view }: { view: BriefView }) {
  const { briefParts, common } = view.speaker.text;
  if (view.decisions.length === 0) return null;
  return (
    <NoteSection title={briefParts.decisions}>
      <ol className="note-lead note-decisions">
        {view.decisions.map((decision) => (
          <li key={decision}>
            <MarkedText text={decision} word={common.toValidate} />
          </li>
        ))}
      </ol>
    </NoteSection>
  );
}

interface RecommendationsProps {
  readonly title: string;
  readonly rows: readonly RecommendationText[];
  readonly words: Words;
}

function Recommendations({ title, rows, words }: RecommendationsProps) {
  if (rows.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <TableFrame label={title}>
        <table className="note-table note-recommendations">
          <thead>
            <tr>
              <th scope="col">{words.numberHead}</th>
              <th scope="col">{words.textHead}</th>
              <th scope="col">{words.ownerHead}</th>
              <th scope="col">{words.dueHead}</th>
              <th scope="col">{words.stateHead}</th>
              <th scope="col">{words.linkedHead}</th>
              <th scope="col" className="num">
                {words.movementHead}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <td>{row.number}</td>
                <th scope="row">
                  <b>{row.text}</b>
                </th>
                <td>{row.owner}</td>
                <td>{row.due}</td>
                <td>
                  <StatusMark status={row.shape} word={row.stateWord} />
                  {row.reason !== null && <span className="note-small">{row.reason}</span>}
                </td>
                <td>{row.linked}</td>
                <td className="num">
                  {row.movement !== null && (
                    <>
                      {row.movement.value}
                      <span className="note-small">{row.movement.periods}</span>
                      <span className="note-small">{row.movement.caution}</span>
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </>
  );
}
