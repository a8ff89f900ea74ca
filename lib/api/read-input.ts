import { z } from 'zod';
import type { Localized } from '@/lib/i18n/language';
import { ProblemError } from './problem';
import { parameterNotes } from './schemas/registry';

/** Read by `chooseRepresentation`, on every address that has a table. */
const REPRESENTATION_PARAMETER = 'format';

/**
 * Reads the query string by a schema whose parameters carry a note in `parameterNotes`.
 * @throws ProblemError 400 that names the parameter and what it takes: unknown, missing, repeated or malformed.
 */
export function readInput<Schema extends z.ZodObject>(
  schema: Schema,
  query: URLSearchParams,
  hasTable: boolean,
): z.output<Schema> {
  const given: Record<string, string> = {};
  for (const [name, value] of query) {
    if (name === REPRESENTATION_PARAMETER && hasTable) continue;
    if (!Object.hasOwn(schema.shape, name)) throw unknownParameter(schema, name);
    if (Object.hasOwn(given, name)) throw invalid(schema, name, 'repeated');
    given[name] = value;
  }
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const name = String(issue?.path[0] ?? '');
  throw invalid(schema, name, Object.hasOwn(given, name) ? 'malformed' : 'missing');
}

/** The same parsed input, written the same way whatever the order in the address: for ETags and cache keys. */
export function canonicalInput(input: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(Object.entries(input).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What a parameter of a schema takes, in words. */
export function takesOf(schema: z.ZodObject, name: string): Localized | undefined {
  const parameter = schema.shape[name];
  return parameter instanceof z.ZodType ? parameterNotes.get(parameter)?.takes : undefined;
}

function invalid(
  schema: z.ZodObject,
  parameter: string,
  why: 'repeated' | 'malformed' | 'missing',
): ProblemError {
  const takes = takesOf(schema, parameter);
  const options = takes === undefined ? { parameter } : { parameter, takes };
  const code = why === 'missing' ? 'missing-parameter' : 'invalid-parameter';
  return new ProblemError(code, INVALID[why](parameter, takes ?? { fr: '—', en: '—' }), options);
}

const INVALID = {
  repeated: (name: string, takes: Localized): Localized => ({
    fr: `Le paramètre «\u202f${name}\u202f» est donné plusieurs fois. Il prend, une seule fois\u202f: ${takes.fr}.`,
    en: `The parameter "${name}" is given more than once. It takes, once: ${takes.en}.`,
  }),
  malformed: (name: string, takes: Localized): Localized => ({
    fr: `Le paramètre «\u202f${name}\u202f» est invalide. Il prend\u202f: ${takes.fr}.`,
    en: `The parameter "${name}" is invalid. It takes: ${takes.en}.`,
  }),
  missing: (name: string, takes: Localized): Localized => ({
    fr: `Le paramètre «\u202f${name}\u202f» manque. Il prend\u202f: ${takes.fr}.`,
    en: `The parameter "${name}" is missing. It takes: ${takes.en}.`,
  }),
};

function unknownParameter(schema: z.ZodObject, name: string): ProblemError {
  const known = Object.keys(schema.shape);
  const list =
    known.length === 0
      ? { fr: 'aucun paramètre', en: 'no parameter' }
      : { fr: known.join(', '), en: known.join(', ') };
  return new ProblemError(
    'unknown-parameter',
    {
      fr: `Le paramètre «\u202f${name.slice(0, 80)}\u202f» n’existe pas ici. Cette adresse prend\u202f: ${list.fr}.`,
      en: `The parameter "${name.slice(0, 80)}" does not exist here. This address takes: ${list.en}.`,
    },
    { parameter: name.slice(0, 80), takes: list },
  );
}
