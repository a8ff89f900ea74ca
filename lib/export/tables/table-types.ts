/** A value of an exported cell; `null` is an empty cell: no data is never zero. */
export type ExportCell = string | number | Date | null;

export interface ExportColumn {
  readonly key: string;
  readonly label: string;
  /**
   * `percent` cells hold 0..100 as read; `share` cells hold a fraction 0..1 and are written as a percentage; `figure` cells are in
   * the unit that the row's cell `unit` names (`percent`, `count` or `ratio`), whether or not a column shows it.
   */
  readonly type: 'text' | 'count' | 'ratio' | 'percent' | 'share' | 'date' | 'figure';
}

/** One sheet of a workbook, one table of a file: in the reader's language, values in full precision. */
export interface ExportTable {
  /** Names the table in addresses and files, the same in every language: lower case, no spaces. */
  readonly id: string;
  /** Name of the sheet: at most 31 characters, unique in its workbook. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly ExportColumn[];
  readonly rows: readonly Readonly<Record<string, ExportCell>>[];
}

/** What every file says of itself, in the reader's language. */
export interface Provenance {
  readonly title: string;
  /** `null` where nothing in the file is of a period. */
  readonly period: string | null;
  readonly scope: string;
  readonly dataAsOf: string;
  readonly release: string;
  readonly source: string;
  /** The address of the view it was taken from. */
  readonly address: string;
  /** The words for fictive data; `null` for real ones. */
  readonly fictive: string | null;
  readonly madeOn: Date;
  /** Definitions of the indicators that the file holds. */
  readonly definitions: readonly {
    readonly name: string;
    readonly definition: string;
    readonly formula: string;
    readonly howToRead: string;
    readonly notToRead: string;
    readonly origin: string;
  }[];
}
