import { defineHandler } from '@/lib/api/define-handler';
import { ProblemError } from '@/lib/api/problem';

/** Any address that is not of the API: a program gets a problem it can read, not a page. */
const tellNotFound = defineHandler('* /api/[...address]', () => {
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
