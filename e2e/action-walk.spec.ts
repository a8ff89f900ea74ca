import { expect, test } from '@playwright/test';
import { ACTION_RULES, type ActionName } from '../lib/access/rules';
import { actionOf, callAction, findActionForm, type FoundForm, postAction } from './support/action-forms';
import { addToken } from './support/api-tokens';
import { holdMeeting } from './support/hold-meeting';
import { lendRelease } from './support/notes';
import { startEmptyApp } from './support/empty-app';
import { drawMatrix, expectOutcome } from './support/expected-access';
import { makeEverybody, type Somebody } from './support/identities';
import type { OwnApp, SignedIn } from './support/own-app';
import { PARTNER_REGIONS } from './support/served';
import { addSubscription } from './support/subscriptions';
import { changeStore, fingerprintAccess, readColumn } from './support/store-file';

/** A form that its owner could send now, with everything filled in as it must be. */
interface Ready {
  readonly owner: SignedIn;
  readonly found: FoundForm;
  readonly values: Readonly<Record<string, string>>;
}

/**
 * Each action's form is taken as somebody who may send it sees it, and sent with valid fields as everybody else: nothing must
 * come of it. Then as its owner, without script: it is done, so what was sent before was right but for who sent it.
 */
test.describe('every server action', () => {
  test.describe.configure({ mode: 'default' });
  let app: OwnApp;
  let everybody: Somebody[];
  let target: SignedIn;
  const rows: { route: string; rule: string; cells: string[] }[] = [];

  test.beforeAll(async () => {
    test.setTimeout(300_000);
    // Subscriptions are offered where a mail server is named; none answers there.
    app = await startEmptyApp({ SMTP_URL: 'smtp://127.0.0.1:9' });
    const { url, storeFile, env } = app;
    everybody = await makeEverybody({ url, storeFile, env, region: PARTNER_REGIONS[0] ?? '' });
    target = await app.enter('target', 'viewer');
  });
  test.afterAll(async () => {
    const matrix = drawMatrix(
      everybody.map(({ name }) => name),
      rows,
    );
    console.info(matrix);
    await app.stop();
  });

  const own = async (action: ActionName, values: Ready['values'] = {}): Promise<Ready> => {
    const owner = await app.enter(`owner-of-${action}`, 'viewer');
    if (action === 'account.sessions.end') await app.signIn(owner);
    if (action === 'account.tokens.revoke')
      await addToken(owner.visitor, { name: 'to revoke', permissions: ['data:read'] });
    return { owner, found: await findActionForm(owner.visitor, action), values };
  };
  const managed = async (action: ActionName, values: Ready['values'] = {}): Promise<Ready> => {
    const owner = await app.enter(`manager-of-${action}`, 'admin');
    const about = action.startsWith('users.') && action !== 'users.add' ? app.idOf(target) : undefined;
    return { owner, found: await findActionForm(owner.visitor, action, about), values };
  };
  const decided = async (action: ActionName, values: Ready['values'] = {}): Promise<Ready> => {
    const owner = await app.enter(`owner-of-${action}`, 'secretary');
    return { owner, found: await findActionForm(owner.visitor, action), values };
  };
  /** A form about a meeting and a recommendation of its own, which a secretary just made. */
  const followed = async (action: ActionName, values: Ready['values'] = {}): Promise<Ready> => {
    const owner = await app.enter(`owner-of-${action}`, 'secretary');
    const ids = await holdMeeting(owner.visitor, { withRecommendation: action !== 'meetings.remove' });
    return { owner, found: await findActionForm(owner.visitor, action, undefined, ids), values };
  };

  /** A form about the note of a meeting that a secretary just made: begun, unless that is what is looked at. */
  const noted = async (action: ActionName, values: Ready['values'] = {}): Promise<Ready> => {
    lendRelease(app.storeFile);
    const owner = await app.enter(`owner-of-${action}`, 'secretary');
    const ids = await holdMeeting(owner.visitor, { withRecommendation: false });
    const find = (sought: ActionName) => findActionForm(owner.visitor, sought, undefined, ids);
    if (action !== 'briefs.begin') await postAction(owner.visitor, await find('briefs.begin'));
    return { owner, found: await find(action), values };
  };

  /** A form about a subscription that somebody just asked for. */
  const subscribed = async (action: ActionName, purpose: 'confirm' | 'leave'): Promise<Ready> => {
    const owner = await app.enter(`owner-of-${action}`, 'viewer');
    const ids = addSubscription(app.storeFile, app.idOf(owner), purpose);
    return { owner, found: await findActionForm(owner.visitor, action, undefined, ids), values: {} };
  };

  const fresh = 'onze baobabs contre le vent';
  const ready: Readonly<Record<Exclude<ActionName, 'sign-in'>, () => Promise<Ready>>> = {
    'account.language': () => own('account.language', { language: 'en' }),
    'account.password': async () => {
      const form = await own('account.password', { passwordNext: fresh, passwordAgain: fresh });
      return { ...form, values: { ...form.values, passwordCurrent: form.owner.password } };
    },
    'account.sessions.end': () => own('account.sessions.end', { session: 'others' }),
    'account.tokens.add': () => own('account.tokens.add', { name: 'excel', days: '30' }),
    'account.tokens.revoke': () => own('account.tokens.revoke'),
    'sign-out': () => own('sign-out'),
    'users.add': () =>
      managed('users.add', {
        email: 'new@ministere.example',
        name: 'Sekou Traoré',
        role: 'official',
        scope: 'nation',
      }),
    'users.change': () => managed('users.change', { name: 'Changed', role: 'official' }),
    'users.reset': () => managed('users.reset'),
    'users.unlink': () => {
      const linked = `update account set issuer = 'https://sso.example', subject = 'target' where id = ?`;
      changeStore(app.storeFile, linked, app.idOf(target));
      return managed('users.unlink');
    },
    'users.disable': () => managed('users.disable'),
    'users.enable': () => managed('users.enable'),
    'sync.start': () => managed('sync.start'),
    'profile.check': () => managed('profile.check'),
    'targets.decide': () =>
      decided('targets.decide', { indicator: 'chw_count', year: '2027', value: '3500' }),
    'targets.withdraw': async () => {
      const secretary = await app.enter('secretary-who-set-it', 'secretary');
      const path = '/plan/cibles?plan=psn-2026-2030&cible=psn-2026-2030~chw_count~2030';
      const form = await secretary.visitor.findForm(
        path,
        'of targets.decide',
        (seen) => actionOf(seen) === 'targets.decide',
      );
      await postAction(secretary.visitor, { path, form }, { value: '5100' });
      return decided('targets.withdraw');
    },
    'meetings.add': () => decided('meetings.add', { title: 'Réunion', date: '14/09/2026', place: 'Bamako' }),
    'meetings.change': () => followed('meetings.change', { place: 'Ségou' }),
    'meetings.remove': () => followed('meetings.remove'),
    'recommendations.add': () =>
      followed('recommendations.add', { text: 'Superviser chaque ASC', owner: 'DGSHP' }),
    'recommendations.change': () => followed('recommendations.change', { state: 'done' }),
    'recommendations.comment': () => followed('recommendations.comment', { comment: 'En cours.' }),
    'briefs.begin': () => noted('briefs.begin'),
    'briefs.change': () => noted('briefs.change', { 'title-fr': 'Un titre', 'title-en': 'A title' }),
    'briefs.publish': () => noted('briefs.publish', { confirm: 'oui' }),
    'briefs.discard': () => noted('briefs.discard'),
    'subscriptions.add': () => own('subscriptions.add', { kind: 'digest' }),
    'subscriptions.leave': () => subscribed('subscriptions.leave', 'leave'),
    'subscriptions.confirm-link': () => subscribed('subscriptions.confirm-link', 'confirm'),
    'subscriptions.leave-link': () => subscribed('subscriptions.leave-link', 'leave'),
  };

  const fingerprint = () =>
    fingerprintAccess(app.storeFile) +
    String(readColumn(app.storeFile, 'select count(*) from pull_request')) +
    String(readColumn(app.storeFile, 'select count(*) from target_decision')) +
    String(readColumn(app.storeFile, 'select count(*) from committee_change')) +
    String(readColumn(app.storeFile, 'select count(*) from brief')) +
    String(readColumn(app.storeFile, 'select id || state from subscription order by id')) +
    // The request itself is soon answered and gone.
    String(readColumn(app.storeFile, `select count(*) from audit where action = 'profile.check-asked'`)) +
    String(readColumn(app.storeFile, 'select count(*) from pull'));

  test('is looked at here', () => {
    expect([...Object.keys(ready), 'sign-in'].sort()).toEqual(Object.keys(ACTION_RULES).sort());
  });

  for (const [action, prepare] of Object.entries(ready)) {
    test(`${action}: only who may send it`, async () => {
      const rule = Object.entries(ACTION_RULES).find(([name]) => name === action)?.[1] ?? 'open';
      const { owner, found, values } = await prepare();
      const cells: string[] = [];
      for (const somebody of everybody) {
        // Forms are for people: a program has the API, whatever its token may do there.
        const isAllowed =
          rule === 'open' || (!somebody.isToken && expectOutcome(action, rule, somebody) === 'answered');
        cells.push(isAllowed ? 'may' : 'no');
        // What somebody who may does to what is their own is no business of this test.
        if (isAllowed) continue;
        const before = fingerprint();
        const posted = await postAction(somebody.visitor.copy(), found, values);
        expect(fingerprint(), `${somebody.name}, form: HTTP ${posted.status}`).toBe(before);
        const called = await callAction(somebody.visitor.copy(), found, values);
        expect(fingerprint(), `${somebody.name}, call: HTTP ${called.status}`).toBe(before);
      }
      rows.push({ route: action, rule, cells });
      const before = fingerprint();
      const answer = await postAction(owner.visitor, found, values);
      expect(answer.status, answer.body.slice(0, 600)).toBeLessThan(400);
      expect(fingerprint(), `its owner, without script: HTTP ${answer.status}`).not.toBe(before);
    });
  }
});
