import { defineHandler } from '@/lib/api/define-handler';
import type { RouteHandler } from '@/lib/api/guard-route';
import { isProblem } from '@/lib/api/problem';
import type { RouteName } from '@/lib/access/rules';
import { backAddress } from './back-address';
import { problemPage } from './problem-page';

type Handle = Parameters<typeof defineHandler>[1];

/**
 * A route that answers with a file. Who follows a link to it in a browser is told on a page why there is none, and led back;
 * programs get `application/problem+json`, as elsewhere.
 */
export function defineFile(name: RouteName, handle: Handle): RouteHandler {
  return defineHandler(name, async (request, context) => {
    try {
      return await handle(request, context);
    } catch (error) {
      const isPerson = (request.headers.get('accept') ?? '').includes('text/html');
      // What was caused by something else is for the log as well.
      if (!isPerson || !isProblem(error) || error.cause !== undefined) throw error;
      const { pathname, search } = new URL(request.url);
      return problemPage(error, context.language, {
        own: `${pathname}${search}`,
        back: backAddress(request),
      });
    }
  });
}
