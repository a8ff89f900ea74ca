import { startSingleSignOn } from '@/lib/access/single-sign-on/start';
import { defineHandler } from '@/lib/api/define-handler';

/** `/connexion/sso?retour=/…`: on to the single sign-on of one's organisation, and back. */
export const GET = defineHandler('GET /connexion/sso', (request) =>
  startSingleSignOn(new URL(request.url).searchParams.get('retour')),
);
