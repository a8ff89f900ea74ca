import { finishSingleSignOn } from '@/lib/access/single-sign-on/finish';
import { defineHandler } from '@/lib/api/define-handler';

/** Where the single sign-on sends a browser back to. */
export const GET = defineHandler('GET /api/auth/callback/oidc', finishSingleSignOn);
