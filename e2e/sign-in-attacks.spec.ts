import { expect, test } from '@playwright/test';
import { cookiesSet } from './support/ask';
import { startEmptyApp } from './support/empty-app';
import { readWords } from './support/html-forms';
import type { OwnApp, SignedIn } from './support/own-app';
import { isSignedIn, isSignInForm, SESSION_COOKIE, trySignIn } from './support/sign-in';
import { changeStore, readColumn } from './support/store-file';
import { addUser } from './support/user-command';
import type { Visitor } from './support/visitor';

const WAIT = /(?:attend|patient|réessay)[^.]*\d+\s*(?:seconde|minute|s\b|min\b)/iu;
const MINUTE = 60_000;

/** Whoever guesses is slowed down; whoever owns the account is not. */
test.describe('guessing passwords', () => {
  test.describe.configure({ mode: 'default' });
  let app: OwnApp;
  let person: SignedIn;

  test.beforeAll(async () => {
    test.setTimeout(300_000);
    app = await startEmptyApp();
    person = await app.enter('awa', 'viewer');
  });
  test.afterAll(() => app.stop());

  const guess = async (visitor: Visitor, email: string, password = `wrong guess ${Math.random()}`) => {
    const answer = await trySignIn(visitor, { email, password });
    return { isIn: isSignedIn(answer), words: readWords(answer.body) };
  };
  /** The last failures happened this moment, however long the machine took since. */
  const justFailed = () => changeStore(app.storeFile, 'update sign_in_failure set at = ?', Date.now());
  const letPass = (minutes: number) =>
    changeStore(app.storeFile, 'update sign_in_failure set at = at - ?', minutes * MINUTE);

  test('unknown person and wrong password get the same words in the same time', async () => {
    const timed = async (email: string) => {
      const startedAt = performance.now();
      const { words } = await guess(app.visitor({ from: '127.0.0.9' }), email);
      return { words: words.replaceAll(email, ''), ms: performance.now() - startedAt };
    };
    const times = { known: [] as number[], unknown: [] as number[] };
    for (let turn = 0; turn < 4; turn += 1) {
      const known = await timed(person.email);
      const unknown = await timed(`nobody-${turn}@ministere.example`);
      expect(unknown.words).toBe(known.words);
      times.known.push(known.ms);
      times.unknown.push(unknown.ms);
    }
    // Best of each: the machine's other work only ever adds.
    const ratio = Math.min(...times.known) / Math.min(...times.unknown);
    expect(ratio, 'time for a known account against an unknown one').toBeGreaterThan(0.5);
    expect(ratio).toBeLessThan(2);
    letPass(16);
  });

  test('after five failures a wait is told in words, whatever address the guesser pretends to have', async () => {
    const words: string[] = [];
    for (let turn = 0; turn < 7; turn += 1) {
      const forged = { 'X-Forwarded-For': `203.0.113.${turn}`, Forwarded: `for=203.0.113.${turn}` };
      const guesser = app.visitor({ from: '127.0.0.2', headers: forged });
      words.push((await guess(guesser, person.email)).words);
    }
    expect(words[0]).not.toMatch(WAIT);
    expect(words.at(-1)).toMatch(WAIT);
    justFailed();
    const stillWaiting = await guess(app.visitor({ from: '127.0.0.2' }), person.email, person.password);
    expect(stillWaiting.isIn, 'the right password during the wait').toBe(false);
    expect(stillWaiting.words).toMatch(WAIT);
  });

  test('a stranger’s failures do not hold up the person', async () => {
    const own = await guess(app.visitor({ from: '127.0.0.1' }), person.email, person.password);
    expect(own.isIn).toBe(true);
  });

  test('after the wait the right password works', async () => {
    letPass(16);
    const guesser = app.visitor({ from: '127.0.0.2' });
    expect((await guess(guesser, person.email, person.password)).isIn).toBe(true);
  });

  test('after twenty failures an address waits for every account, and other addresses do not', async () => {
    test.setTimeout(120_000);
    for (let turn = 0; turn < 20; turn += 1) {
      await guess(app.visitor({ from: '127.0.0.3' }), `someone-${turn}@ministere.example`);
    }
    justFailed();
    const held = await guess(app.visitor({ from: '127.0.0.3' }), person.email, person.password);
    expect(held.isIn).toBe(false);
    expect(held.words).toMatch(WAIT);
    const other = await guess(app.visitor({ from: '127.0.0.4' }), person.email, person.password);
    expect(other.isIn).toBe(true);
  });

  test('the journal says who tried, from where, and never with what', async () => {
    const failed = readColumn(
      app.storeFile,
      `select subject || ' ' || address || ' ' || coalesce(after, '') from audit where action = 'sign-in.failed'`,
    ).map(String);
    expect(failed.length).toBeGreaterThanOrEqual(20);
    expect(failed.some((line) => line.includes('127.0.0.2'))).toBe(true);
    expect(failed.filter((line) => /203\.0\.113|wrong guess/.test(line))).toEqual([]);
  });

  test('what a stranger types is no formula in the journal’s file', async () => {
    const headers = { 'User-Agent': '=HYPERLINK("https://evil.example")' };
    await guess(app.visitor({ from: '127.0.0.5', headers }), '=1+1@evil.example');
    await guess(app.visitor({ from: '127.0.0.5', headers }), person.email, person.password);
    const { status, body } = await app.admin.ask('/admin/journal.csv');
    expect(status).toBe(200);
    expect(body).toContain(person.email);
    expect(/(^|[,;\n])"?[=+@]/.exec(body)?.[0], 'a cell that a spreadsheet would work out').toBeUndefined();
  });

  test('a planted session is replaced, and gains nothing', async () => {
    const attacker = await app.enter('mallory', 'viewer');
    const planted = attacker.visitor.jar.header;
    const owner = { email: 'oumou@ministere.example', password: 'deux hérons au bord du fleuve' };
    await addUser(owner, 'admin', app.env);
    const form = await app.visitor().findForm('/connexion', 'to sign in by', isSignInForm);
    for (const cookie of [planted, 'next-auth.session-token=planted-by-a-stranger-1234567890']) {
      const answer = await app.visitor({ cookie }).send('/connexion', form, owner);
      const session = cookiesSet(answer).find((line) => SESSION_COOKIE.test(line)) ?? '';
      expect(session).not.toBe('');
      const value = session.slice(0, session.indexOf(';'));
      expect(cookie).not.toContain(value);
      const status = (await app.visitor({ cookie }).ask('/admin')).status;
      expect(status, 'what was planted opens nothing of the owner').not.toBe(200);
    }
  });
});
