import { readKnownRegions } from '@/lib/access/accounts/known-regions';
import {
  changeRights,
  disableAccount,
  enableAccount,
  type Managed,
  openAccount,
  resetPassword,
  unlinkIdentity,
} from '@/lib/access/accounts/manage';
import { type AccountProblem, refuse } from '@/lib/access/accounts/problem';
import { SHELL } from '@/lib/access/audit/actor';
import type { Localized } from '@/lib/i18n/language';
import type { Account } from '@/lib/store/access-types';
import { readAccountByEmail, readAccounts } from '@/lib/store/queries/accounts';
import type { Store } from '@/lib/store/types';
import { describeScope, drawList } from './draw-list';
import { findRegions } from './find-regions';
import { PROBLEM_WORDS } from './problem-words';
import type { UserRequest } from './request';

export interface Outcome {
  readonly done: boolean;
  readonly words: Localized;
}

type Ask = () => Promise<string>;

/** Does what was asked, and says what came of it. The password is asked for only where everything else is right. */
export async function perform(store: Store, request: UserRequest, askPassword: Ask): Promise<Outcome> {
  const regions = await readKnownRegions(store);
  if (request.verb === 'list') {
    const table = drawList(await readAccounts(store), regions).join('\n');
    return { done: true, words: { fr: table, en: table } };
  }
  const wanted = 'scope' in request ? (request.scope ?? null) : null;
  const found = wanted === null ? null : findRegions(regions, wanted);
  if (found?.ok === false) return tellUnknownRegion(found.unknown, regions);
  const managed = await manage(store, request, found === null ? null : found.uids, askPassword);
  if (!managed.ok) return tellProblem(request.email, managed.problem);
  return {
    done: true,
    words: tellDone(request.verb, managed.account, describeScope(managed.account, regions)),
  };
}

async function manage(
  store: Store,
  request: Exclude<UserRequest, { verb: 'list' }>,
  regions: readonly string[] | null,
  askPassword: Ask,
): Promise<Managed<{ readonly account: Account }>> {
  const account = await readAccountByEmail(store, request.email);
  if (request.verb === 'add') {
    if (account) return refuse('exists');
    const { email, role } = request;
    const name = request.name ?? email.trim().replace(/@.*/s, '');
    return openAccount(store, { email, name, role, regions, password: await askPassword() }, SHELL);
  }
  if (!account) return refuse('unknown-account');
  if (request.verb === 'disable') return disableAccount(store, account.id, SHELL);
  if (request.verb === 'enable') return enableAccount(store, account.id, SHELL);
  if (request.verb === 'unlink') return unlinkIdentity(store, account.id, SHELL);
  if (request.verb === 'reset') {
    return resetPassword(store, account.id, { password: await askPassword() }, SHELL);
  }
  const { name, role, scope } = request;
  const wishes = {
    ...(name === undefined ? {} : { name }),
    ...(role === undefined ? {} : { role }),
    ...(scope === undefined ? {} : { regions }),
  };
  return changeRights(store, account.id, wishes, SHELL);
}

function tellProblem(email: string, problem: AccountProblem): Outcome {
  const { fr, en } = PROBLEM_WORDS[problem];
  return { done: false, words: { fr: `${email} : ${fr}`, en: `${email}: ${en}` } };
}

function tellUnknownRegion(text: string, known: readonly { name: string; code: string | null }[]): Outcome {
  const names = known.map(({ name, code }) => (code === null ? name : `${name} (${code})`)).join(', ');
  return {
    done: false,
    words: {
      fr: `Région inconnue : ${text}. Il y a : ${names}.`,
      en: `Unknown region: ${text}. There are: ${names}.`,
    },
  };
}

function tellDone(verb: Exclude<UserRequest['verb'], 'list'>, account: Account, scope: string): Localized {
  const { email } = account;
  const rights = `${account.role ?? '–'}, ${scope}`;
  const told: Readonly<Record<typeof verb, Localized>> = {
    add: { fr: `${email} ajouté : ${rights}.`, en: `${email} added: ${rights}.` },
    change: { fr: `${email} : ${rights}.`, en: `${email}: ${rights}.` },
    disable: {
      fr: `${email} désactivé ; ses sessions et ses jetons ont pris fin.`,
      en: `${email} disabled; its sessions and tokens have ended.`,
    },
    enable: { fr: `${email} peut de nouveau se connecter.`, en: `${email} may sign in again.` },
    reset: {
      fr: `Mot de passe de ${email} remplacé, à changer à la prochaine connexion ; ses sessions et ses jetons ont pris fin.`,
      en: `Password of ${email} replaced, to be changed at the next sign-in; its sessions and tokens have ended.`,
    },
    unlink: {
      fr: `${email} n’est plus lié à l’authentification unique ; ses sessions et ses jetons ont pris fin.`,
      en: `${email} is no longer linked to single sign-on; its sessions and tokens have ended.`,
    },
  };
  return told[verb];
}
