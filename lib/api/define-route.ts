import type { z } from 'zod';
import { writeCsv, type CsvColumn } from '@/lib/export/csv/write-csv';
import type { Language } from '@/lib/i18n/language';
import { NO_REGION, type Scope } from '@/lib/org-units/scope';
import { answerCache, type CachedAnswer } from './answer-cache';
import { makeETag, matchesAny, matchesETag } from './etag';
import { guardRoute, type RouteHandler } from './guard-route';
import type { DeepReadonly, Operation } from './operations/operation';
import type { Opening } from './open-context';
import { withPathParts } from './path-parts';
import { canonicalInput, readInput } from './read-input';
import { chooseRepresentation, type Representation } from './representation';
import { nameOf } from './route-names';

/** The CSV of an answer: columns, and the rows they read. */
export interface Table<Row> {
  readonly columns: readonly CsvColumn<Row>[];
  readonly rows: Iterable<Row>;
}

export interface RouteDefinition<
  Input extends z.ZodObject,
  Output extends z.ZodType,
  Context extends { readonly language: Language },
> {
  readonly operation: Operation<Input, Output>;
  /** Opens what the handler needs, in the reader's scope. */
  readonly open: Opening<Context>;
  /**
   * Everything that the answer depends on besides its input: a known tag is answered 304 before any work, and built answers
   * are kept. Without it the tag is made of the answer itself.
   */
  readonly version?: (context: Context, input: z.output<Input>) => Promise<readonly (string | number)[]>;
  readonly handler: (context: Context, input: z.output<Input>) => Promise<DeepReadonly<z.output<Output>>>;
  /** Writes a table as CSV text, where the operation has one. */
  readonly csv?: (
    context: Context,
    input: z.output<Input>,
    write: <Row>(table: Table<Row>) => string,
  ) => Promise<string>;
}

const CONTENT_TYPES: Readonly<Record<Representation, string>> = {
  json: 'application/json; charset=utf-8',
  plain: 'text/csv; charset=utf-8; header=present',
  'excel-fr': 'text/csv; charset=utf-8; header=present',
};

/** The handler of an address, which gives that of its table: a rule of its own, the same answer. */
export type TableHandler = RouteHandler & { readonly asTable: () => RouteHandler };

/**
 * A reading route, under the rule of its operation: who asks → representation → input → tag → kept answer or handler → JSON or CSV.
 * Whatever goes wrong is told as problem+json in the reader's language.
 */
export function defineRoute<
  Input extends z.ZodObject,
  Output extends z.ZodType,
  Context extends { readonly language: Language },
>(route: RouteDefinition<Input, Output, Context>): TableHandler {
  const { operation } = route;
  const guardAs = (suffix: '' | '.csv') =>
    guardRoute(nameOf(operation, suffix), (request, reader, language) =>
      answerReading(route, request, reader?.scope ?? NO_REGION, language),
    );
  return Object.assign(guardAs(''), { asTable: () => guardAs('.csv') });
}

async function answerReading<
  Input extends z.ZodObject,
  Output extends z.ZodType,
  Context extends { readonly language: Language },
>(
  route: RouteDefinition<Input, Output, Context>,
  request: Request,
  scope: Scope,
  language: Language,
): Promise<Response> {
  const { operation } = route;
  const as = chooseRepresentation(request, operation.hasTable);
  const input = readInput(
    operation.input,
    withPathParts(operation.path, new URL(request.url)),
    operation.hasTable,
  );
  return route.open(scope, language, async (context) => {
    const version = await route.version?.(context, input);
    const written = as === 'json' ? as : `${as} ${language}`;
    const known = version && makeETag([...version, operation.id, canonicalInput(input), written]);
    const held = request.headers.get('if-none-match');
    if (known && matchesETag(held, known)) return notModified(known);
    const kept = known === undefined ? undefined : answerCache().get(known);
    const answer = kept ?? (await build(route, context, input, as));
    if (known && !kept) answerCache().set(known, answer);
    const etag = known ?? makeETag([answer.contentType, answer.body]);
    if (matchesETag(held, etag) || matchesAny(held)) return notModified(etag);
    return new Response(answer.body, {
      status: operation.status,
      headers: { ...cacheHeaders(etag), 'Content-Type': answer.contentType, ...fileName(operation, as) },
    });
  });
}

async function build<
  Input extends z.ZodObject,
  Output extends z.ZodType,
  Context extends { readonly language: Language },
>(
  route: RouteDefinition<Input, Output, Context>,
  context: Context,
  input: z.output<Input>,
  as: Representation,
): Promise<CachedAnswer> {
  const contentType = CONTENT_TYPES[as];
  if (as === 'json' || route.csv === undefined) {
    return { body: JSON.stringify(await route.handler(context, input)), contentType };
  }
  const body = await route.csv(context, input, (table) =>
    writeCsv(table.columns, table.rows, as, context.language),
  );
  return { body, contentType };
}

function notModified(etag: string): Response {
  return new Response(null, { status: 304, headers: cacheHeaders(etag) });
}

/** Kept by the reader's own browser only, and asked again each time: the scope may have changed. */
function cacheHeaders(etag: string): Record<string, string> {
  return {
    ETag: etag,
    'Cache-Control': 'private, no-cache',
    Vary: 'Accept, Accept-Language, Cookie, Authorization',
  };
}

function fileName(operation: Operation, as: Representation): Record<string, string> {
  if (as === 'json') return {};
  const name = operation.path.split('/').at(-1) ?? 'data';
  return { 'Content-Disposition': `attachment; filename="${name}.csv"` };
}
