import type { ActionName } from '../../lib/access/rules';
import type { Answer } from './ask';
import { readBuildManifest } from './build-manifest';
import { encodeMultipart, fillForm, type HtmlForm } from './html-forms';
import type { Visitor } from './visitor';

/**
 * Where a form of each action stands; those about one account stand on a page of its own, under the list. In braces: the id of
 * something that the form is about.
 */
const PAGES: Readonly<Record<ActionName, string>> = {
  'sign-in': '/connexion',
  'sign-out': '/compte',
  'account.password': '/compte',
  'account.language': '/compte',
  'account.sessions.end': '/compte',
  'account.tokens.add': '/compte',
  'account.tokens.revoke': '/compte',
  'users.add': '/admin/utilisateurs',
  'users.change': '/admin/utilisateurs',
  'users.disable': '/admin/utilisateurs',
  'users.enable': '/admin/utilisateurs',
  'users.reset': '/admin/utilisateurs',
  'users.unlink': '/admin/utilisateurs',
  'sync.start': '/admin',
  'targets.decide': '/plan/cibles',
  'targets.withdraw': '/plan/cibles?plan=psn-2026-2030&cible=psn-2026-2030~chw_count~2030',
  'profile.check': '/donnees/correspondances',
  'meetings.add': '/reunions',
  'meetings.change': '/reunions/{meeting}?formulaire=modifier',
  'meetings.remove': '/reunions/{meeting}',
  'recommendations.add': '/reunions/{meeting}',
  'recommendations.change': '/reunions/recommandations/{recommendation}',
  'recommendations.comment': '/reunions/recommandations/{recommendation}',
  'briefs.begin': '/reunions/{meeting}/note/preparer',
  'briefs.change': '/reunions/{meeting}/note/preparer',
  'briefs.publish': '/reunions/{meeting}/note/preparer',
  'briefs.discard': '/reunions/{meeting}/note/preparer',
  'subscriptions.add': '/compte/abonnements',
  'subscriptions.leave': '/compte/abonnements',
  'subscriptions.confirm-link': '/abonnements/{secret}',
  'subscriptions.leave-link': '/abonnements/{secret}',
};

/** A form that was found, and the page it stands on. */
export interface FoundForm {
  readonly path: string;
  readonly form: HtmlForm;
}

let known: ReadonlyMap<string, string | null> | undefined;

/** Name in the rules of the action behind a form. */
export function actionOf(form: HtmlForm): string | null {
  known ??= new Map(readBuildManifest().actions.map(({ id, rule }) => [id, rule]));
  return form.actionId === null ? null : (known.get(form.actionId) ?? null);
}

/**
 * The form of an action as somebody sees it.
 * @param account id of the account that a form of the users' page is about.
 * @param ids of what stands in braces.
 */
export async function findActionForm(
  visitor: Visitor,
  action: ActionName,
  account?: string,
  ids: Readonly<Record<string, string>> = {},
): Promise<FoundForm> {
  const page = PAGES[action].replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? 'none');
  const path = page + (account === undefined ? '' : `?compte=${account}`);
  const form = await visitor.findForm(path, `of ${action}`, (seen) => actionOf(seen) === action);
  return { path, form };
}

/** Sends a form as a browser without script does. */
export function postAction(
  visitor: Visitor,
  { path, form }: FoundForm,
  values: Readonly<Record<string, string>> = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  return visitor.send(path, form, values, headers);
}

/** Calls the same action as the framework's script does: another road into it. */
export function callAction(
  visitor: Visitor,
  { path, form }: FoundForm,
  values: Readonly<Record<string, string>> = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const fields = fillForm(form, values).filter(([name]) => !name.startsWith('$'));
  const { body, contentType } = encodeMultipart([
    ...fields.map(([name, value]) => [`1_${name}`, value] as const),
    ['0', '[{"kind":"idle"},"$K1"]'],
  ]);
  return visitor.post(path, body, {
    'Content-Type': contentType,
    'Next-Action': form.actionId ?? '',
    Accept: 'text/x-component',
    ...headers,
  });
}
