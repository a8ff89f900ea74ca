import type { BriefView } from '@/lib/committee/view/view-brief';
import type { MoveText } from '@/lib/committee/view/view-changes';
import { FindingsList } from './findings-list';
import { NoteSection } from './note-section';
import { RevisedTable } from './revised-table';

/** What moved for the better and for the worse, and what of the note before was revised. */
export function ChangesSection({ view }: { view: BriefView }) {
  const { changes, findings, speaker } = view;
  const { briefParts, common } = speaker.text;
  const { revised } = changes;
  return (
    <>
      <NoteSection title={changes.title} hint={changes.hint}>
        <FindingsList findings={findings.bySection.changes} word={common.toValidate} />
        <div className="note-columns">
          <Moves
            title={briefParts.better}
            none={briefParts.noBetter}
            moves={changes.better}
            words={briefParts}
          />
          <Moves
            title={briefParts.worse}
            none={briefParts.noWorse}
            moves={changes.worse}
            words={briefParts}
          />
        </div>
      </NoteSection>
      {revised !== null && (
        <section className="note-section note-plain">
          <h3>{briefParts.revised}</h3>
          {revised.rows.length === 0 ? (
            <p className="note-hint">{briefParts.noRevised}</p>
          ) : (
            <>
              <p className="note-hint">{revised.hint}</p>
              <RevisedTable rows={revised.rows} label={briefParts.revised} words={briefParts} />
            </>
          )}
        </section>
      )}
      {revised !== null && revised.bases.length > 0 && (
        <section className="note-section note-plain">
          <h3>{briefParts.bases}</h3>
          <p className="note-hint">{revised.basesHint}</p>
          <RevisedTable rows={revised.bases} label={briefParts.bases} words={briefParts} bases />
        </section>
      )}
    </>
  );
}

interface MovesProps {
  readonly title: string;
  readonly none: string;
  readonly moves: readonly MoveText[];
  readonly words: BriefView['speaker']['text']['briefParts'];
}

function Moves({ title, none, moves, words }: MovesProps) {
  return (
    <div>
      <h3>{title}</h3>
      {moves.length === 0 ? (
        <p className="note-hint">{none}</p>
      ) : (
        <table className="note-table note-moves">
          <tbody>
            {moves.map(({ key, name, before, after }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                <td className="num note-muted">{before}</td>
                <td>
                  <span aria-hidden="true">{words.to}</span>
                  <span className="note-hidden">{words.toWord}</span>
                </td>
                <td className="num">
                  <b>{after}</b>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
