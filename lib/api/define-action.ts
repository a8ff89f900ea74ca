import type { z } from 'zod';
import { guardRoute } from './guard-route';
import type { DeepReadonly, Operation } from './operations/operation';
import { ProblemError } from './problem';
import { readInput } from './read-input';
import type { Permission, Reader } from './reader';
import { requireSameOrigin } from './same-origin';

export interface ActionDefinition<Body extends z.ZodType, Output extends z.ZodType> {
  readonly operation: Operation<z.ZodObject, Output>;
  readonly permission: Permission;
  readonly body: Body;
  readonly act: (body: z.output<Body>, reader: Reader) => Promise<DeepReadonly<z.output<Output>>>;
}

/** Longest body, characters. */
const BODY_LIMIT = 10_000;

/** A route that changes something: who asks → same origin → body → act → JSON. Never cached. */
export function defineAction<Body extends z.ZodType, Output extends z.ZodType>(
  action: ActionDefinition<Body, Output>,
): (request: Request) => Promise<Response> {
  const { operation } = action;
  return guardRoute(operation, action.permission, async (request, reader) => {
    requireSameOrigin(request);
    readInput(operation.input, new URL(request.url).searchParams, false);
    const body = await readBody(request, action.body);
    return Response.json(await action.act(body, reader), {
      status: operation.status,
      headers: { 'Cache-Control': 'no-store' },
    });
  });
}

/** An empty body is an empty object, so that every field takes its default. */
async function readBody<Body extends z.ZodType>(request: Request, schema: Body): Promise<z.output<Body>> {
  if (Number(request.headers.get('content-length') ?? 0) > BODY_LIMIT) throw tooLarge();
  const text = await request.text();
  if (text.length > BODY_LIMIT) throw tooLarge();
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

function tooLarge(): ProblemError {
  return new ProblemError('body-too-large', {
    fr: `Le corps de la requête dépasse ${BODY_LIMIT} caractères.`,
    en: `The request body is over ${BODY_LIMIT} characters.`,
  });
}
