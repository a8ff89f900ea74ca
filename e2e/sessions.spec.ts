import { cookiesSet } from './support/ask';
import { findActionForm, postAction } from './support/action-forms';
import { startEmptyApp } from './support/empty-app';
import type { OwnApp } from './support/own-app';
import { isSignedIn, SESSION_COOKIE, signInto, trySignIn } from './support/sign-in';
import { expect, test } from './support/test';
import { runUser } from './support/user-command';
import type { Visitor } from './support/visitor';

const HOURS_12 = 12 * 3600;

/** Whether somebody is known to the program: their own page opens. */
const isKnown = async (visitor: Visitor): Promise<boolean> =>
  (await visitor.copy().ask('/compte')).status === 200;

test.describe('sessions end when they must', () => {
  test.describe.configure({ mode: 'default' });
  let app: OwnApp;

  test.beforeAll(async () => {
    test.setTimeout(300_000);
    app = await startEmptyApp();
  });
  test.afterAll(() => app.stop());

  test('disabling a person ends what is open in their browser at the next click', async ({
    page,
    context,
  }) => {
    const person = await app.enter('disabled', 'viewer');
    await signInto(context, person.visitor);
    await page.goto(`${app.url}/compte`);
    await expect(page.getByText(person.email).first()).toBeVisible();
    expect((await runUser(['disable', person.email], app.env)).code).toBe(0);
    await page
      .getByRole('link', { name: /Données/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/connexion/);
    expect(isSignedIn(await trySignIn(app.visitor(), person)), 'signing in again').toBe(false);
  });

  test('an administrator disables somebody on the page, with the same effect', async () => {
    const person = await app.enter('shown-out', 'viewer');
    const found = await findActionForm(app.admin, 'users.disable', app.idOf(person));
    expect(await isKnown(person.visitor)).toBe(true);
    await postAction(app.admin, found);
    expect(await isKnown(person.visitor)).toBe(false);
  });

  test('a reset ends every session, and asks for a password of one’s own', async () => {
    const person = await app.enter('reset', 'viewer');
    const other = await app.signIn(person);
    const given = 'quatre marchés sous la pluie';
    const { code, output } = await runUser(['reset', person.email], app.env, given);
    expect(code, output).toBe(0);
    expect(await isKnown(person.visitor)).toBe(false);
    expect(await isKnown(other)).toBe(false);
    expect(isSignedIn(await trySignIn(app.visitor(), person)), 'with the old password').toBe(false);
    const again = await app.signIn({ email: person.email, password: given });
    expect((await again.ask('/donnees')).headers.location).toMatch(/\/compte$/);
  });

  test('a password that one changes oneself ends the other sessions and keeps this one', async () => {
    const person = await app.enter('changes', 'viewer');
    const other = await app.signIn(person);
    const found = await findActionForm(person.visitor, 'account.password');
    const next = 'sept pirogues avant midi';
    const values = { passwordCurrent: person.password, passwordNext: next, passwordAgain: next };
    await postAction(person.visitor, found, values);
    expect(await isKnown(person.visitor)).toBe(true);
    expect(await isKnown(other)).toBe(false);
    expect(isSignedIn(await trySignIn(app.visitor(), person)), 'with the old password').toBe(false);
    expect(isSignedIn(await trySignIn(app.visitor(), { email: person.email, password: next }))).toBe(true);
  });

  test('a role taken away is gone at the next request', async () => {
    const person = await app.enter('demoted', 'admin');
    expect((await person.visitor.ask('/admin')).status).toBe(200);
    const found = await findActionForm(app.admin, 'users.change', app.idOf(person));
    await postAction(app.admin, found, { role: 'viewer' });
    expect((await person.visitor.ask('/admin')).status).not.toBe(200);
  });

  test('who signs out is out, also with a copy of the cookie', async () => {
    const person = await app.enter('leaves', 'viewer');
    const copy = person.visitor.copy();
    await postAction(person.visitor, await findActionForm(person.visitor, 'sign-out'));
    expect(await isKnown(person.visitor)).toBe(false);
    expect(await isKnown(copy)).toBe(false);
  });

  test('the cookie lasts twelve hours, and no script or other site gets it', async () => {
    const person = await app.enter('cookie', 'viewer');
    const answer = await trySignIn(app.visitor(), person);
    const cookie = cookiesSet(answer).find((line) => SESSION_COOKIE.test(line)) ?? '';
    expect(cookie).toMatch(/; ?HttpOnly/i);
    expect(cookie).toMatch(/; ?SameSite=Lax/i);
    expect(cookie).toMatch(/; ?Path=\/(;|$)/i);
    expect(cookie, 'plain HTTP on this machine').not.toMatch(/; ?Secure/i);
    expect(lifeOf(cookie)).toBeGreaterThan(HOURS_12 - 120);
    expect(lifeOf(cookie)).toBeLessThanOrEqual(HOURS_12 + 5);
    for (const line of cookiesSet(answer)) expect(line, 'every cookie').toMatch(/; ?SameSite=(Lax|Strict)/i);
  });
});

test('behind HTTPS every cookie is secure, and browsers are told to stay there', async () => {
  test.setTimeout(300_000);
  const app = await startEmptyApp({ NEXTAUTH_URL: 'https://tableau.sante.example', TRUSTED_PROXIES: '1' });
  try {
    const headers = { 'X-Forwarded-Proto': 'https', 'X-Forwarded-For': '198.51.100.7' };
    const visitor = app.visitor({ headers });
    const person = await app.enter('far', 'viewer');
    const answer = await trySignIn(visitor, person);
    expect(isSignedIn(answer)).toBe(true);
    for (const line of cookiesSet(answer)) expect(line).toMatch(/; ?Secure/i);
    expect(cookiesSet(answer).some((line) => line.startsWith('__Secure-next-auth.session-token'))).toBe(true);
    const page = await visitor.ask('/compte');
    expect(page.status).toBe(200);
    expect(page.body, 'the address that the proxy vouches for').toContain('198.51.100.7');
    expect(page.headers['strict-transport-security']).toMatch(/max-age=\d{8}/);
    const plain = await app.visitor({ headers: { Host: new URL(app.url).host } }).ask('/connexion');
    expect(plain.status, 'by another name').toBe(421);
  } finally {
    await app.stop();
  }
});

/** Seconds that a cookie lasts. */
function lifeOf(cookie: string): number {
  const age = /max-age=(\d+)/i.exec(cookie)?.[1];
  const end = /expires=([^;]+)/i.exec(cookie)?.[1];
  return age === undefined ? (Date.parse(end ?? '') - Date.now()) / 1000 : Number(age);
}
