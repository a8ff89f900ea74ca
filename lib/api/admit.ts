import { decide } from '@/lib/access/decide';
import { identify } from '@/lib/access/identify';
import { isOwnHost } from '@/lib/access/own-host';
import { isOwnOrigin } from '@/lib/access/own-origin';
import type { NobodyReason, Reader } from '@/lib/access/reader';
import { ROUTE_RULES, type RouteName } from '@/lib/access/rules';
import { accessSettings } from '@/lib/access/settings';
import { openAppStore } from './open-context';
import { ProblemError } from './problem';
import { partsOf } from './route-names';

/** Answered under any name: whoever watches over the program asks by its address, and they tell nothing. */
const ANY_HOST: readonly RouteName[] = ['GET /api/health', 'GET /api/ready'];

/** Sent by mail programs, which are no page of ours: the secret in its address is the authority, and no session is looked at. */
const ANY_ORIGIN: readonly RouteName[] = ['POST /abonnements/[secret]/quitter'];

/**
 * Who may go on to an answer: own name → own origin, for a write → who asks → may they. On an open route nobody is asked, so
 * that it answers while the store does not.
 * @throws ProblemError 421, 403 `cross-site`, 401, 403 `password-to-change`, 403 `not-permitted`, 503 `store-unreachable`.
 */
export async function admit(name: RouteName, request: Request): Promise<Reader | null> {
  const { publicAddress } = accessSettings();
  const host = request.headers.get('host') ?? new URL(request.url).host;
  if (!ANY_HOST.includes(name) && !isOwnHost(host, publicAddress)) throw hostNotAllowed(publicAddress);
  const isWrite = partsOf(name).method === 'POST' && !ANY_ORIGIN.includes(name);
  if (isWrite && !isOwnOrigin(request.headers, publicAddress)) throw crossSite();
  const rule = ROUTE_RULES[name];
  if (rule === 'open') return null;
  // Every reader is looked up in the store: one that cannot be opened is an outage, not a mistake of ours.
  await openAppStore();
  const decision = decide(rule, await identify(request.headers), name);
  if (decision.kind === 'admitted') return decision.reader;
  if (decision.kind === 'nobody') throw notAuthenticated(decision.reason);
  throw decision.kind === 'not-permitted' ? notPermitted() : passwordToChange();
}

function hostNotAllowed(publicAddress: URL | null): ProblemError {
  const names = publicAddress?.host ?? '127.0.0.1, localhost';
  return new ProblemError('host-not-allowed', {
    fr: `Le tableau de bord ne répond que sous son propre nom\u202f: ${names}.`,
    en: `The dashboard answers under its own name only: ${names}.`,
  });
}

function crossSite(): ProblemError {
  return new ProblemError('cross-site', {
    fr: 'Cette action n’est acceptée que depuis les pages du tableau de bord, ou d’un programme avec un jeton d’accès.',
    en: 'This action is accepted from the dashboard’s own pages only, or from a program with an access token.',
  });
}

function notAuthenticated(reason: NobodyReason): ProblemError {
  if (reason === 'not-valid') {
    return new ProblemError('not-valid', {
      fr: 'Cette session ou ce jeton d’accès a pris fin, a été révoqué ou n’existe pas. Reconnectez-vous, ou donnez un autre jeton.',
      en: 'This session or access token has ended, was revoked or never was. Sign in again, or give another token.',
    });
  }
  if (reason === 'disabled') {
    return new ProblemError('disabled', {
      fr: 'Ce compte est désactivé. Adressez-vous à l’administrateur.',
      en: 'This account is disabled. Ask the administrator.',
    });
  }
  if (reason === 'no-accounts') {
    return new ProblemError('no-accounts', {
      fr: 'Aucun compte n’existe encore. «\u202fnpm run user -- add\u202f» crée le premier.',
      en: 'There is no account yet. "npm run user -- add" makes the first one.',
    });
  }
  return new ProblemError('not-authenticated', {
    fr: 'Connectez-vous, ou donnez un jeton d’accès valide.',
    en: 'Sign in, or give a valid access token.',
  });
}

function passwordToChange(): ProblemError {
  return new ProblemError('password-to-change', {
    fr: 'Choisissez d’abord votre propre mot de passe, sur la page «\u202fMon compte\u202f» (/compte).',
    en: 'Choose your own password first, on the page "My account" (/compte).',
  });
}

function notPermitted(): ProblemError {
  return new ProblemError('not-permitted', {
    fr: 'Votre compte ne permet pas cette action. Adressez-vous à l’administrateur.',
    en: 'Your account does not allow this. Ask the administrator.',
  });
}
