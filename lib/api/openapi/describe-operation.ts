import { z } from 'zod';
import { ROUTE_RULES } from '@/lib/access/rules';
import type { Operation } from '../operations/operation';
import { PROBLEMS, type ProblemCode } from '../problem-codes';
import { isPathPart } from '../path-parts';
import { nameOf } from '../route-names';
import { problemSchema } from '../schemas/problem';
import { namedSchemas, parameterNotes, schemaAddress } from '../schemas/registry';

const INPUT_PROBLEMS: readonly ProblemCode[] = [
  'invalid-parameter',
  'missing-parameter',
  'unknown-parameter',
];
const ANYWHERE: readonly ProblemCode[] = ['host-not-allowed', 'internal'];
const ACCESS: readonly ProblemCode[] = [
  'not-authenticated',
  'not-valid',
  'disabled',
  'no-accounts',
  'password-to-change',
  'not-permitted',
];

const FORMAT_PARAMETER = {
  name: 'format',
  in: 'query',
  required: false,
  description:
    'json, csv (comma, decimal point) or excel-fr (byte order mark, semicolon, decimal comma). Comes before `Accept`.',
  schema: { type: 'string', enum: ['json', 'csv', 'excel-fr'] },
};

/** One operation of the document; `csv` describes the same address with `.csv`. */
export function describeOperation(operation: Operation, as: 'json' | 'csv'): Record<string, unknown> {
  const isPublic = ROUTE_RULES[nameOf(operation)] === 'open';
  const codes = [...INPUT_PROBLEMS, ...(isPublic ? [] : ACCESS), ...operation.problems, ...ANYWHERE];
  return {
    operationId: as === 'json' ? operation.id : `${operation.id}Csv`,
    summary: as === 'json' ? operation.summary : `${operation.summary} (CSV)`,
    description: operation.description,
    parameters: [...describeParameters(operation), ...(operation.hasTable ? [FORMAT_PARAMETER] : [])],
    ...(operation.body ? { requestBody: { required: false, content: json(operation.body, 'input') } } : {}),
    responses: {
      [String(operation.status)]: describeSuccess(operation, as),
      ...(operation.method === 'get'
        ? { '304': { description: 'Unchanged since the `ETag` given in `If-None-Match`.' } }
        : {}),
      ...describeProblems(codes),
    },
    ...(isPublic ? { security: [] } : {}),
  };
}

function describeParameters({ input, path }: Operation): Record<string, unknown>[] {
  return Object.entries(input.shape).map(([name, schema]) => {
    // `shape` of an object of unknown fields is typed as zod's core; every field is a full schema.
    const field = schema instanceof z.ZodType ? schema : z.string();
    const note = parameterNotes.get(field);
    return {
      name,
      in: isPathPart(path, name) ? 'path' : 'query',
      required: !field.safeParse(undefined).success,
      description: note?.takes.en ?? '',
      schema: inline(field, 'input'),
      ...(note?.example === undefined ? {} : { example: note.example }),
    };
  });
}

function describeSuccess(operation: Operation, as: 'json' | 'csv'): Record<string, unknown> {
  const csv = { 'text/csv': { schema: { type: 'string' } } };
  const content =
    as === 'csv' ? csv : { ...json(operation.output, 'output'), ...(operation.hasTable ? csv : {}) };
  const headers =
    operation.method === 'get'
      ? { ETag: { schema: { type: 'string' }, description: 'Of the release, the scope and the input.' } }
      : {};
  return { description: operation.status === 202 ? 'Accepted.' : 'The answer.', headers, content };
}

function describeProblems(codes: readonly ProblemCode[]): Record<string, unknown> {
  const statuses = [...new Set(codes.map((code) => PROBLEMS[code].status))].sort((a, b) => a - b);
  return Object.fromEntries(
    statuses.map((status) => {
      const told = [...new Set(codes)].filter((code) => PROBLEMS[code].status === status);
      return [
        String(status),
        {
          description: told.map((code) => `\`${code}\`: ${PROBLEMS[code].title.en}.`).join(' '),
          content: { 'application/problem+json': { schema: refer(problemSchema, 'output') } },
        },
      ];
    }),
  );
}

function json(schema: z.ZodType, io: 'input' | 'output'): Record<string, unknown> {
  return { 'application/json': { schema: refer(schema, io) } };
}

/** A named schema by its address, another where it stands. */
function refer(schema: z.ZodType, io: 'input' | 'output'): Record<string, unknown> {
  const id = namedSchemas.get(schema)?.id;
  return id === undefined ? inline(schema, io) : { $ref: schemaAddress(id) };
}

function inline(schema: z.ZodType, io: 'input' | 'output'): Record<string, unknown> {
  const { $schema: _dialect, ...described } = z.toJSONSchema(schema, { io });
  return described;
}
