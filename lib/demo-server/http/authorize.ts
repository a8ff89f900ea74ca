import type { IncomingMessage } from 'node:http';
import { DemoFailure } from './failure';

/** What to do with a request: serve it, or send it to the login page as DHIS2 does for what it takes to be a browser. */
export type Admission = 'admitted' | 'login-page';

/** Checks the personal access token of a request. */
export function authorize(request: IncomingMessage, token: string): Admission {
  const header = request.headers.authorization;
  if (header === undefined) {
    if (request.headers['x-requested-with'] !== 'XMLHttpRequest') return 'login-page';
    throw new DemoFailure(401, 'Unauthorized');
  }
  const given = /^ApiToken (.+)$/.exec(header)?.[1];
  if (given === undefined) throw new DemoFailure(401, 'Unauthorized');
  if (!/^d2pat_[A-Za-z0-9]{42}$/.test(given)) throw new DemoFailure(400, 'Api token is malformed');
  if (given !== token) throw new DemoFailure(401, 'The API token does not exists');
  return 'admitted';
}
