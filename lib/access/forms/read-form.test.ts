import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readForm, typedValues } from './read-form';

const schema = z.object({
  email: z.string(),
  passwordNew: z.string().optional(),
  regions: z.array(z.string()).min(1).readonly(),
  permissions: z.array(z.string()).default([]),
  days: z.string().pipe(z.coerce.number()),
});

function formOf(fields: readonly (readonly [string, string | Blob])[]): FormData {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

describe('readForm', () => {
  it('gives texts, and lists where the schema takes a list, even of one or none', () => {
    const form = formOf([
      ['email', 'a@b.example'],
      ['regions', 'R1'],
      ['days', '30'],
      ['$ACTION_ID_x', ''],
      ['extra', '1'],
    ]);
    expect(readForm(schema, form)).toEqual({
      email: 'a@b.example',
      regions: ['R1'],
      permissions: [],
      days: '30',
    });
  });

  it('refuses a text given twice and a file in a text’s place', () => {
    for (const fields of [
      [
        ['email', 'a'],
        ['email', 'b'],
        ['regions', 'R1'],
        ['days', '1'],
      ],
      [
        ['email', new Blob(['x'])],
        ['regions', 'R1'],
        ['days', '1'],
      ],
      [
        ['email', 'a'],
        ['regions', new Blob(['x'])],
        ['days', '1'],
      ],
    ] as const) {
      expect(schema.safeParse(readForm(schema, formOf(fields))).success).toBe(false);
    }
  });
});

describe('typedValues', () => {
  it('gives back what was typed, never a password', () => {
    const form = formOf([
      ['email', 'a@b.example'],
      ['passwordNew', 'secret'],
      ['regions', 'R1'],
      ['regions', 'R2'],
    ]);
    expect(typedValues(schema, form)).toEqual({ email: 'a@b.example', regions: 'R1 R2' });
  });
});
