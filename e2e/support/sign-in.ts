import type { BrowserContext } from '@playwright/test';
import { JSDOM } from 'jsdom';
import { type Answer, cookiesSet } from './ask';
import type { HtmlForm } from './html-forms';
import { Visitor } from './visitor';

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

export const SESSION_COOKIE = /^(__Secure-|__Host-)?next-auth\.session-token(\.\d+)?=/;

export const isSignInForm = (form: HtmlForm): boolean =>
  form.method === 'POST' && Object.values(form.types).filter((type) => type === 'password').length === 1;

/** Names of the two fields of a sign-in form. */
export function signInFields(form: HtmlForm): { readonly email: string; readonly password: string } {
  const named = (type: string) => Object.entries(form.types).find(([, given]) => given === type)?.[0] ?? type;
  return { email: named('email'), password: named('password') };
}

/**
 * Tries to sign in through the form of /connexion, without script; says what came back.
 * @param returnTo put into the address and, whatever the page made of it, into the form.
 */
export async function trySignIn(
  visitor: Visitor,
  { email, password }: Credentials,
  returnTo = '',
): Promise<Answer> {
  const path = `/connexion${returnTo && `?retour=${encodeURIComponent(returnTo)}`}`;
  const form = await visitor.findForm(path, 'to sign in by', isSignInForm);
  const fields = signInFields(form);
  const retour = returnTo === '' ? {} : { retour: returnTo };
  return visitor.send(path, form, { [fields.email]: email, [fields.password]: password, ...retour });
}

/** Whether an answer opened a session. */
export function isSignedIn(answer: Answer): boolean {
  return cookiesSet(answer).some((cookie) => SESSION_COOKIE.test(cookie) && !/=;/.test(cookie));
}

/** Signs a visitor in; throws with what the program said where it does not. */
export async function signIn(visitor: Visitor, credentials: Credentials): Promise<Visitor> {
  const answer = await trySignIn(visitor, credentials);
  if (!isSignedIn(answer)) {
    throw new Error(
      `${credentials.email} was not signed in: HTTP ${answer.status} ${answer.body.slice(0, 400)}`,
    );
  }
  return visitor;
}

/** Gives a browser somebody's session at a program on this machine. */
export async function signInto(context: BrowserContext, visitor: Visitor): Promise<void> {
  await context.clearCookies();
  await context.addCookies(visitor.jar.entries(visitor.origin));
}

/** The demonstration's accounts as /connexion shows them, by the part of the e-mail before the @. */
export async function readDemonstrationAccounts(origin: string): Promise<Record<string, Credentials>> {
  const { body } = await new Visitor(origin).open('/connexion');
  const { window } = new JSDOM(body);
  const accounts: Record<string, Credentials> = {};
  for (const row of window.document.querySelectorAll('tr')) {
    const [email, password] = [...row.querySelectorAll('code')].map((code) => code.textContent.trim());
    if (email && password) accounts[email.split('@')[0] ?? ''] = { email, password };
  }
  window.close();
  return accounts;
}
