import type { Reader } from '@/lib/access/reader';
import type { RouteName } from '@/lib/access/rules';
import { visitorOf, type Visitor } from '@/lib/access/visitor';
import type { Language } from '@/lib/i18n/language';
import { guardRoute, type RouteHandler } from './guard-route';

/** What a handler answers with. */
export interface HandlerContext {
  /** Who asks, with the permission of the rule; `null` on an open route, where nobody is asked. */
  readonly reader: Reader | null;
  readonly language: Language;
  readonly visitor: Visitor;
}

type Handle = (request: Request, context: HandlerContext) => Promise<Response> | Response;

/** A route handler that is no operation of the API, by its name in the rules: who asks → may they → handle. */
export function defineHandler(name: RouteName, handle: Handle): RouteHandler {
  return guardRoute(name, (request, reader, language) =>
    handle(request, { reader, language, visitor: visitorOf(request.headers) }),
  );
}
