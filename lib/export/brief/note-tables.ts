import type { BriefDocument, NamedPlace } from '@/lib/committee/brief-types';
import type { LoadedNote } from '@/lib/committee/load-note';
import type { Language } from '@/lib/i18n/language';
import { messagesIn } from '@/lib/i18n/messages';
import { column, table } from '../tables/speak';
import type { ExportTable } from '../tables/table-types';
import { isDraft, type ExportedNote } from './exported-note';
import { changeTables, sinceTable } from './change-tables';
import { printedCells, printedColumns, type NoteWriter } from './printed-cells';
import { recommendationTable } from './recommendation-table';
import { textTable } from './text-table';

/**
 * Every table of a note, of the sections that it prints, with the values that stand in it.
 * @param made when the file is made, which is when the note's figures were compared with the data.
 */
export function tablesOfNote(
  { brief, document, since, extractOf }: ExportedNote & Pick<LoadedNote, 'since'>,
  language: Language,
  made: Date,
): ExportTable[] {
  const writer: NoteWriter = { language, text: messagesIn(language), document };
  const tables = [
    findingTable(writer),
    // A confined reader gets no free text; of the rest, the findings hold all.
    ...(extractOf === null ? [textTable(writer)] : []),
    pillarTable(writer),
    ...(document.sections.includes('plan') ? planTable(writer) : []),
    ...(document.sections.includes('regions') ? [regionTable(writer), worstTable(writer)] : []),
    ...(document.sections.includes('changes') ? changeTables(writer, isDraft(brief)) : []),
    ...(document.sections.includes('recommendations') ? [recommendationTable(writer)] : []),
    coverageTable(writer),
    // What became of a frozen note is said whatever it prints.
    sinceTable(writer, since, made),
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}

function findingTable(writer: NoteWriter): ExportTable {
  const rows = writer.document.findings.map(({ text, partial }) => ({
    finding: text[writer.language],
    partial: partial ? writer.text.exports.yes : writer.text.exports.no,
  }));
  return table(writer, 'constats', [column(writer, 'finding'), column(writer, 'partial')], rows);
}

function pillarTable(writer: NoteWriter): ExportTable {
  const rows = writer.document.pillars.map((printed) => ({
    place: writer.document.country[writer.language],
    ...printedCells(writer, printed),
  }));
  return table(writer, 'piliers', [column(writer, 'place'), ...printedColumns(writer)], rows);
}

function planTable(writer: NoteWriter): ExportTable[] {
  const { plan, country } = writer.document;
  if (plan === null) return [];
  const rows = plan.lines.map((line) => ({
    plan: plan.name[writer.language],
    place: country[writer.language],
    ...printedCells(writer, line),
    measured: line.measurable ? null : writer.text.pages.notTracked,
    ...{ baseline: line.baseline, finalTarget: line.finalTarget },
    finalYear: String(line.finalYear),
    judgedIn: line.judgedIn,
  }));
  const columns = [
    column(writer, 'plan'),
    column(writer, 'place'),
    ...printedColumns(writer),
    column(writer, 'measured'),
    column(writer, 'baseline', 'figure'),
    column(writer, 'finalTarget', 'figure'),
    column(writer, 'finalYear'),
    column(writer, 'judgedIn'),
  ];
  return [table(writer, 'cibles', columns, rows)];
}

function regionTable(writer: NoteWriter): ExportTable {
  const { regions, country } = writer.document;
  const rows = regions.flatMap(({ place, figures }, index) =>
    figures.map((printed) => ({
      ...nameCells(index === 0 ? { ...place, name: country[writer.language] } : place),
      ...printedCells(writer, printed),
    })),
  );
  return table(writer, 'regions', [...nameColumns(writer), ...printedColumns(writer)], rows);
}

function worstTable(writer: NoteWriter): ExportTable {
  const rows = writer.document.worst.flatMap(({ districts }) =>
    districts.map(({ place, region, ...printed }) => ({
      ...nameCells(place),
      region: region.name,
      ...printedCells(writer, printed),
    })),
  );
  const columns = [...nameColumns(writer), column(writer, 'region'), ...printedColumns(writer)];
  return table(writer, 'pires', columns, rows);
}

function coverageTable(writer: NoteWriter): ExportTable {
  const { coverage, period, country, regions } = writer.document;
  const whole: BriefDocument['regions'][number] | undefined = regions[0];
  const rows = coverage.map(({ place, share }) => ({
    ...nameCells(place.uid === whole?.place.uid ? { ...place, name: country[writer.language] } : place),
    ...{ period, coverage: share },
  }));
  const columns = [...nameColumns(writer), column(writer, 'period'), column(writer, 'coverage', 'share')];
  return table(writer, 'couverture', columns, rows);
}

export function nameColumns(writer: NoteWriter) {
  return [column(writer, 'uid'), column(writer, 'place')];
}

export function nameCells({ uid, name }: NamedPlace) {
  return { uid, place: name };
}
