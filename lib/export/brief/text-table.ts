import type { BriefParagraph } from '@/lib/committee/brief-types';
import { speakNote } from '@/lib/committee/view/note-speaker';
import { viewFindings, type FindingText } from '@/lib/committee/view/view-findings';
import { column, table, yesOrNo } from '../tables/speak';
import type { ExportTable } from '../tables/table-types';
import type { NoteWriter } from './printed-cells';

type Place = BriefParagraph['after'];
type Kind = 'kindTitle' | 'kindFinding' | 'kindParagraph' | 'kindDecision';

/** What a note says in sentences, in its order, and which of them the secretary typed: for readers of the whole note alone. */
export function textTable(writer: NoteWriter): ExportTable {
  const { document, language, text } = writer;
  const { lead, bySection } = viewFindings(speakNote(document, language, []));
  const edited = new Set(document.findings.flatMap((one) => (one.edited ? [one.id] : [])));
  const row = (place: Place, kind: Kind, said: string, typed: boolean | null) => ({
    section: place === 'start' ? text.exports.noteHead : text.prepare.sections[place],
    kind: text.exports[kind],
    text: said,
    edited: typed === null ? null : yesOrNo(writer, typed),
  });
  const findingRows = (place: Place, findings: readonly FindingText[]) =>
    findings.map(({ id, text: said }) => row(place, 'kindFinding', said, edited.has(id)));
  const paragraphRows = (place: Place) =>
    document.paragraphs
      .filter(({ after }) => after === place)
      .map((one) => row(place, 'kindParagraph', one.text[language].trim(), true));
  const decisions = document.decisions.map((one) =>
    row('recommendations', 'kindDecision', one[language].trim(), true),
  );
  const rows = [
    // Whether the title was typed is not kept.
    row('start', 'kindTitle', document.title[language], null),
    ...findingRows('start', lead),
    ...paragraphRows('start'),
    ...document.sections.flatMap((place) => [
      ...findingRows(place, bySection[place]),
      ...(place === 'recommendations' ? decisions : []),
      ...paragraphRows(place),
    ]),
    ...(document.sections.includes('recommendations') ? [] : decisions),
  ];
  const columns = (['section', 'kind', 'text', 'edited'] as const).map((key) => column(writer, key));
  return table(
    writer,
    'texte',
    columns,
    rows.filter((one) => one.text !== ''),
  );
}
