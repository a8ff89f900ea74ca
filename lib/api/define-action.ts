import type { z } from 'zod';
import type { Reader } from '@/lib/access/reader';
import { guardRoute, type RouteHandler } from './guard-route';
import type { DeepReadonly, Operation } from './operations/operation';
import { ProblemError } from './problem';
import { readBody } from './read-body';
import { readInput } from './read-input';
import { nameOf } from './route-names';

export interface ActionDefinition<Body extends z.ZodType, Output extends z.ZodType> {
  readonly operation: Operation<z.ZodObject, Output>;
  readonly body: Body;
  readonly act: (body: z.output<Body>, reader: Reader) => Promise<DeepReadonly<z.output<Output>>>;
}

/** Longest body, bytes. */
const BODY_LIMIT = 10_000;

/** A route that changes something, under the rule of its operation: own origin → who asks → body → act → JSON. Never cached. */
export function defineAction<Body extends z.ZodType, Output extends z.ZodType>(
  action: ActionDefinition<Body, Output>,
): RouteHandler {
  const { operation } = action;
  return guardRoute(nameOf(operation), async (request, reader) => {
    if (reader === null) throw new Error(`${operation.id} changes something, and its rule lets anyone in.`);
    readInput(operation.input, new URL(request.url).searchParams, false);
    const body = parseBody(await readBody(request, BODY_LIMIT), action.body);
    return Response.json(await action.act(body, reader), {
      status: operation.status,
      headers: { 'Cache-Control': 'no-store' },
    });
  });
}

/** An empty body is an empty object, so that every field takes its default. */
function parseBody<Body extends z.ZodType>(text: string, schema: Body): z.output<Body> {
  const parsed = schema.safeParse(parseJson(text === '' ? '{}' : text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path.join('.');
  throw new ProblemError(
    'invalid-body',
    {
      fr: `Le champ «\u202f${field ?? ''}\u202f» du corps est inconnu ou invalide. /api/v1/openapi.json dit ce qu’il prend.`,
      en: `The field "${field ?? ''}" of the body is unknown or invalid. /api/v1/openapi.json says what it takes.`,
    },
    field === undefined || field === '' ? {} : { parameter: field },
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ProblemError('invalid-body', {
      fr: 'Le corps de la requête n’est pas du JSON.',
      en: 'The request body is not JSON.',
    });
  }
}
