import { guardRoute } from '@/lib/api/guard-route';
import { ProblemError } from '@/lib/api/problem';

/** Any address that is not of the API: a program gets a problem it can read, not a page. */
const tellNotFound = guardRoute({ method: 'get', path: '/api/*' }, null, async () => {
  throw new ProblemError('not-found', {
    fr: 'Cette adresse n’existe pas. /api/v1/openapi.json donne celles de l’API.',
    en: 'This address does not exist. /api/v1/openapi.json gives those of the API.',
  });
});

export {
  tellNotFound as DELETE,
  tellNotFound as GET,
  tellNotFound as PATCH,
  tellNotFound as POST,
  tellNotFound as PUT,
};
