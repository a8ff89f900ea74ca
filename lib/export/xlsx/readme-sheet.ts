import type { SheetData } from 'write-excel-file/node';
import { formatDate, formatDateTime } from '@/lib/i18n/format';
import type { Language } from '@/lib/i18n/language';
import { messagesIn } from '@/lib/i18n/messages';
import type { ExportTable, Provenance } from '../tables/table-types';
import { textCell } from './cell-formats';

/** The first sheet: what the workbook is of, where it comes from, what is in it, and what each indicator means. */
export function writeReadme(
  tables: readonly ExportTable[],
  provenance: Provenance,
  language: Language,
  notes: string,
): SheetData {
  const { exports } = messagesIn(language);
  const { definitions, fictive } = provenance;
  const facts: [string, string][] = [
    [exports.page, provenance.title],
    ...(provenance.period === null ? [] : [[exports.period, provenance.period] satisfies [string, string]]),
    [exports.scope, provenance.scope],
    [exports.dataAsOf, formatDate(provenance.dataAsOf, language)],
    [exports.release, provenance.release],
    [exports.source, provenance.source],
    [exports.address, provenance.address],
    [exports.madeOn, formatDateTime(provenance.madeOn, language)],
  ];
  const bold = (text: string) => ({ ...textCell(text), fontWeight: 'bold' as const });
  const wrapped = (text: string) => ({ ...textCell(text), wrap: true, alignVertical: 'top' as const });
  const heads = [
    exports.indicator,
    exports.definition,
    exports.formula,
    exports.howToRead,
    exports.notToRead,
    exports.origin,
  ];
  return [
    [{ ...bold(provenance.title), fontSize: 14 }],
    ...(fictive === null ? [] : [[bold(fictive)]]),
    [],
    ...facts.map(([name, value]) => [bold(name), textCell(value)]),
    [],
    [textCell(notes)],
    [],
    [bold(exports.sheets)],
    ...tables.map(({ name, title }) => [textCell(name), textCell(title)]),
    [],
    ...(definitions.length === 0 ? [] : [[bold(exports.definitions)], heads.map(bold)]),
    ...definitions.map((one) =>
      [one.name, one.definition, one.formula, one.howToRead, one.notToRead, one.origin].map(wrapped),
    ),
  ];
}
