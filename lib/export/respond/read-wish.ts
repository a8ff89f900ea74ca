import { ProblemError } from '@/lib/api/problem';
import { isLanguage, type Language } from '@/lib/i18n/language';
import type { CsvVariant } from '../csv/write-csv';
import { findPageFile } from '../pages';
import type { PageFile, PageWish } from '../pages/page-file';

/** Parameters of the export itself; every other is the page's own. */
const OWN = ['chemin', 'tableau', 'variante', 'langue'] as const;

/** How a table is wished for as CSV. */
export interface TableWish {
  /** The language asked for, else the reader's. */
  readonly language: Language;
  /** Id of the table; `null`: the first. */
  readonly table: string | null;
  readonly variant: CsvVariant;
}

export interface ExportWish extends TableWish {
  readonly file: PageFile;
  readonly params: PageWish['params'];
  readonly query: Readonly<Record<string, string>>;
}

/**
 * Which page is to be taken away, and how.
 * @throws ProblemError 400 for a parameter that is missing, repeated or unknown in its value.
 */
export function readExportWish(request: Request, language: Language): ExportWish {
  const given = readOnce(request);
  const path = given['chemin'];
  if (path === undefined) throw missingPath();
  const found = findPageFile(path);
  if (found === null) throw invalid('chemin', ...PATHS);
  const query = Object.fromEntries(Object.entries(given).filter(([name]) => !isExportParameter(name)));
  return { ...found, query, ...pickTable(given, language) };
}

/**
 * Which table is wished for, and how.
 * @throws ProblemError 400 for a parameter that is repeated or unknown in its value.
 */
export function readTableWish(request: Request, language: Language): TableWish {
  return pickTable(readOnce(request), language);
}

type Given = Readonly<Record<string, string>>;

function readOnce(request: Request): Given {
  const given: Record<string, string> = {};
  for (const [name, value] of new URL(request.url).searchParams) {
    if (Object.hasOwn(given, name)) throw invalid(name, 'une seule valeur', 'one value');
    given[name] = value;
  }
  return given;
}

function pickTable(given: Given, language: Language): TableWish {
  const variant = given['variante'];
  if (variant !== undefined && variant !== 'excel') throw invalid('variante', 'excel', 'excel');
  return {
    language: readAskedLanguage(given['langue'] ?? null) ?? language,
    table: given['tableau'] ?? null,
    variant: variant === 'excel' ? 'excel-fr' : 'plain',
  };
}

/** @throws ProblemError 400 for a language that there is not. */
export function readAskedLanguage(text: string | null): Language | null {
  if (text === null) return null;
  if (isLanguage(text)) return text;
  throw invalid('langue', 'fr ou en', 'fr or en');
}

/** Whether a parameter is of the export, not of its page. */
export function isExportParameter(name: string): boolean {
  return OWN.some((own) => own === name);
}

const PATHS = [
  'le chemin d’une page de chiffres, par exemple /supervision ou /regions/UID',
  'the path of a page of figures, such as /supervision or /regions/UID',
] as const;

function missingPath(): ProblemError {
  return new ProblemError(
    'missing-parameter',
    {
      fr: `Le paramètre «\u202fchemin\u202f» manque. Il prend\u202f: ${PATHS[0]}.`,
      en: `The parameter "chemin" is missing. It takes: ${PATHS[1]}.`,
    },
    { parameter: 'chemin', takes: { fr: PATHS[0], en: PATHS[1] } },
  );
}

/** @param fr what it takes, in each language. */
export function invalid(name: string, fr: string, en: string): ProblemError {
  const parameter = name.slice(0, 80);
  return new ProblemError(
    'invalid-parameter',
    {
      fr: `Le paramètre «\u202f${parameter}\u202f» est invalide. Il prend\u202f: ${fr}.`,
      en: `The parameter "${parameter}" is invalid. It takes: ${en}.`,
    },
    { parameter, takes: { fr, en } },
  );
}
