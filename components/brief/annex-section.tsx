import { TableFrame } from '@/components/ui/table-frame';
import type { BriefView } from '@/lib/committee/view/view-brief';
import { FindingsList } from './findings-list';
import { NoteSection } from './note-section';

/** Definitions, coverage of the reports, sources. */
export function AnnexSection({ view }: { view: BriefView }) {
  const { annex, findings, speaker } = view;
  const { briefParts, brief, common } = speaker.text;
  return (
    <>
      <NoteSection title={briefParts.annex} whole={false}>
        <FindingsList findings={findings.bySection.annex} word={common.toValidate} />
        <h3>{briefParts.definitions}</h3>
        <TableFrame label={briefParts.definitions}>
          <table className="note-table note-definitions">
            <thead>
              <tr>
                <th scope="col">{briefParts.indicatorHead}</th>
                <th scope="col">{briefParts.definitionHead}</th>
              </tr>
            </thead>
            <tbody>
              {annex.definitions.map(({ key, name, definition, formula, origin }) => (
                <tr key={key}>
                  <th scope="row">{name}</th>
                  <td>
                    {definition} {formula} <span className="note-muted">{origin}</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      </NoteSection>
      <section className="note-section note-plain note-whole note-columns">
        <div>
          <h3>{annex.coverageTitle}</h3>
          <p className="note-hint">{annex.coverageHint}</p>
          <table className="note-table">
            <thead>
              <tr>
                <th scope="col">{brief.regionHead}</th>
                <th scope="col" className="num">
                  {briefParts.coverageHead}
                </th>
              </tr>
            </thead>
            <tbody>
              {annex.coverage.map(({ uid, name, share, partial }) => (
                <tr key={uid}>
                  <th scope="row">{name}</th>
                  <td className="num">
                    {share}
                    {partial !== null && <span className="note-small">{partial}</span>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <div>
          <h3>{briefParts.sources}</h3>
          <ul className="note-findings">
            {annex.sources.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
        </div>
      </section>
    </>
  );
}
