import { z } from 'zod';
import type { FormValues } from './form-state';

/** Fields that never come back to the page. */
const SECRET_FIELD = /^password/i;

/** A field of a form that no page of ours sends: a file where a text belongs, or one text given twice. */
const MALFORMED = Symbol('malformed');

/** The fields that a schema knows, as it takes them: texts, and lists of texts where it has an array. */
export function readForm(schema: z.ZodObject, form: FormData): Readonly<Record<string, unknown>> {
  const fields: Record<string, unknown> = {};
  for (const name of Object.keys(schema.shape)) {
    const given = form.getAll(name).map((value) => (typeof value === 'string' ? value : MALFORMED));
    if (isList(schema.shape[name])) fields[name] = given;
    else if (given.length > 0) fields[name] = given.length === 1 ? given[0] : MALFORMED;
  }
  return fields;
}

/** What was typed into the fields that a schema knows, without passwords. */
export function typedValues(schema: z.ZodObject, form: FormData): FormValues {
  const values: Record<string, string> = {};
  for (const name of Object.keys(schema.shape)) {
    const texts = form.getAll(name).filter((value) => typeof value === 'string');
    if (texts.length > 0 && !SECRET_FIELD.test(name)) values[name] = texts.join(' ');
  }
  return values;
}

/** Whether a field takes several values, whatever is wrapped around the array. */
function isList(field: unknown): boolean {
  if (field instanceof z.ZodArray) return true;
  if (field instanceof z.ZodPipe) return isList(field.in);
  const isWrapped =
    field instanceof z.ZodOptional ||
    field instanceof z.ZodNullable ||
    field instanceof z.ZodDefault ||
    field instanceof z.ZodReadonly;
  return isWrapped && isList(field.unwrap());
}
