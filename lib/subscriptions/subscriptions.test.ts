import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addPerson, openSession, readerOf } from '@/lib/access/accounts/testing/fixtures';
import type { Account } from '@/lib/store/access-types';
import { FOREIGN } from '@/lib/api/testing/scoped-country';
import { appendAudit, readAudit } from '@/lib/store/queries/audit';
import { readMailsOf } from '@/lib/store/queries/subscriptions/mails';
import { eachDatabase } from '@/lib/store/testing/each-database';
import type { Store } from '@/lib/store/types';
import { askForSubscription, type SubscriptionWish } from './ask';
import { followLink } from './links';
import { noteDueMails } from './note-due';
import { sendDueMails } from './send-due';
import { confirmByLink, leaveByLink } from './settle-link';
import { endPull, fillMailCountry, MAIL_PROFILE } from './testing/mail-country';
import { startMailServer, type TestMailServer } from './testing/mail-server';
import { waitAfter } from './waits';

vi.mock('@/lib/profile/current', () => ({ currentProfile: () => MAIL_PROFILE }));

const ORIGIN = 'https://tableau.example.org';
const MINUTE = 60_000;
const DIGEST: SubscriptionWish = { kind: 'digest', region: null, threshold: null };

let server: TestMailServer;
let clock: number;
let lines: string[];
beforeEach(async () => {
  server = await startMailServer();
  clock = Date.UTC(2026, 6, 10, 8);
  lines = [];
});
afterEach(() => server.close());

const now = () => new Date(clock);
const send = (store: Store, settings = server.settings) =>
  sendDueMails({ store, settings, origin: ORIGIN, now, warn: (line) => lines.push(line) });
const secretIn = (text: string | undefined, nth = 0) =>
  [...(text ?? '').matchAll(/\/abonnements\/([\w-]{43})/g)][nth]?.[1] ?? 'none';

async function digestOf(store: Store, subscription: string) {
  return (await readMailsOf(store, [subscription])).find(({ what }) => what === 'digest:2026-06');
}

async function ask(store: Store, person: Account, wish: SubscriptionWish) {
  const reader = readerOf(person, await openSession(store, person));
  const asked = await askForSubscription(store, reader, wish, 'fr', now());
  if (!asked.ok) throw new Error(asked.problem);
  return asked.subscription;
}

/** Asks and follows the link of the mail that comes. */
async function subscribe(store: Store, person: Account, wish: SubscriptionWish) {
  const subscription = await ask(store, person, wish);
  await send(store);
  const mail = server.received.findLast(({ to }) => to === person.email);
  expect(await confirmByLink(store, secretIn(mail?.text), '192.0.2.1', now())).toMatchObject({
    kind: 'done',
  });
  server.received.length = 0;
  return subscription;
}

eachDatabase((name, makeStore) => {
  const open = async () => {
    const store = await makeStore();
    await fillMailCountry(store);
    return store;
  };

  describe(`subscriptions by mail, ${name}`, () => {
    it('ask for a confirmation, send the digest once, and end at one click', async () => {
      const store = await open();
      const awa = await addPerson(store, 'awa@sante.example', 'official');
      const { id } = await ask(store, awa, DIGEST);
      await noteDueMails(store, now());
      await send(store);
      expect(server.received).toHaveLength(1);
      const [first] = server.received;
      const secret = secretIn(first?.text);
      // Whatever scanner follows the link: nothing is changed by reading.
      expect(await followLink(store, secret, now())).toMatchObject({ purpose: 'confirm', expired: false });
      const stored = JSON.stringify([
        await store.db.selectFrom('subscription_link').selectAll().execute(),
        await store.db.selectFrom('mail').selectAll().execute(),
        await store.db.selectFrom('audit').selectAll().execute(),
      ]);
      expect(stored).not.toContain(secret);
      expect(await leaveByLink(store, secret, '', now())).toEqual({ kind: 'gone' });
      expect((await confirmByLink(store, secret, '', now())).kind).toBe('done');
      expect((await confirmByLink(store, secret, '', now())).kind).toBe('already');
      for (let turn = 0; turn < 3; turn += 1) {
        await noteDueMails(store, now());
        await send(store);
        clock += 26 * 60 * MINUTE;
      }
      expect(server.received).toHaveLength(2);
      const digest = server.received[1];
      expect(digest?.text).toContain('DONNÉES FICTIVES');
      expect(digest?.text).toContain('Les quatre piliers, juin 2026');
      expect(digest?.text).toMatch(/Données au .*, version 2026-07-01\.1/);
      expect(digest?.text).toContain(`${ORIGIN}/?periode=2026-06`);
      expect(digest?.raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
      expect(digest?.raw).toMatch(
        /^List-Unsubscribe: <https:\/\/tableau\.example\.org\/abonnements\/[\w-]{43}\/quitter>\r$/m,
      );
      expect(digest?.raw).not.toMatch(/<img|src=|<script/i);
      const leave = secretIn(digest?.text);
      expect((await leaveByLink(store, leave, '', now())).kind).toBe('done');
      expect((await leaveByLink(store, leave, '', now())).kind).toBe('already');
      const told = await readAudit(store, { text: 'awa@sante.example', limit: 10 });
      expect(told.map(({ action }) => action)).toEqual([
        'subscription.left',
        'subscription.confirmed',
        'subscription.added',
      ]);
      // Whoever comes back is not told the same month again.
      await subscribe(store, awa, DIGEST);
      expect(await noteDueMails(store, now())).toBe(0);
      expect(await readMailsOf(store, [id])).toHaveLength(2);
    });

    it('send one copy each after the mail server was away for an hour', async () => {
      const store = await open();
      for (const who of ['awa', 'binta', 'coumba']) {
        await subscribe(store, await addPerson(store, `${who}@sante.example`, 'viewer'), DIGEST);
      }
      const { port } = server.settings;
      await server.close();
      expect(await noteDueMails(store, now())).toBe(3);
      for (let minute = 0; minute < 60; minute += 1) {
        await send(store);
        clock += MINUTE;
      }
      expect(new Set(lines)).toEqual(
        new Set([
          `SMTP_URL: the mail server 127.0.0.1:${port} does not take mail (ECONNREFUSED); check the address and that it runs.`,
        ]),
      );
      // Not once a minute: the waits grow.
      expect(lines.length).toBeLessThan(8);
      server = await startMailServer(port);
      for (let minute = 0; minute < 60; minute += 1) {
        await noteDueMails(store, now());
        await send(store);
        clock += MINUTE;
      }
      expect(server.received.map(({ to }) => to).sort()).toEqual([
        'awa@sante.example',
        'binta@sante.example',
        'coumba@sante.example',
      ]);
    });

    it('send one copy where two processes send at once', async () => {
      const store = await open();
      for (const who of ['awa', 'binta', 'coumba', 'djeneba']) {
        await subscribe(store, await addPerson(store, `${who}@sante.example`, 'viewer'), DIGEST);
      }
      await Promise.all([1, 2, 3].map(() => noteDueMails(store, now())));
      await Promise.all([1, 2, 3].map(() => send(store)));
      await send(store);
      expect(server.received.map(({ to }) => to.slice(0, 2)).sort()).toEqual(['aw', 'bi', 'co', 'dj']);
    });

    it('are not repeated after a crash once the server may have taken them, and are before', async () => {
      const store = await open();
      const { id } = await subscribe(store, await addPerson(store, 'awa@sante.example', 'viewer'), DIGEST);
      await noteDueMails(store, now());
      const stateIn = async (state: 'sending' | 'due', handedOver: number | null) =>
        store.db
          .updateTable('mail')
          .set({ state, handed_over_at: handedOver, settled_at: null })
          .where('subscription', '=', id)
          .where('what', '=', 'digest:2026-06')
          .execute();
      // The process ended before the end of the mail was out: the server has taken nothing.
      await stateIn('sending', null);
      await send(store);
      expect(server.received).toHaveLength(1);
      // It ended after: the server has one copy.
      await stateIn('sending', clock);
      await send(store);
      expect(server.received).toHaveLength(1);
      const mail = await digestOf(store, id);
      expect([mail?.state, mail?.problem]).toEqual(['sent', 'unconfirmed']);
      expect(server.received[0]?.raw).toContain(`Message-ID: <${mail?.messageId ?? ''}@sante.example>`);
    });

    it('note that a mail is out before the server has answered', async () => {
      const store = await open();
      await subscribe(store, await addPerson(store, 'awa@sante.example', 'viewer'), DIGEST);
      await noteDueMails(store, now());
      let during: unknown;
      server.beforeAnswer = async () => {
        during = await store.db
          .selectFrom('mail')
          .select(['state', 'handed_over_at'])
          .where('what', '=', 'digest:2026-06')
          .executeTakeFirst();
      };
      await send(store);
      expect(during).toEqual({ state: 'sending', handed_over_at: clock });
    });

    it('give an address up that the server refuses for good, and send the others', async () => {
      const store = await open();
      const ids: string[] = [];
      for (const who of ['awa', 'binta', 'coumba']) {
        ids.push(
          (await subscribe(store, await addPerson(store, `${who}@sante.example`, 'viewer'), DIGEST)).id,
        );
      }
      server.refused.add('binta@sante.example');
      await noteDueMails(store, now());
      await send(store);
      expect(server.received).toHaveLength(2);
      const mail = await digestOf(store, ids[1] ?? '');
      expect([mail?.state, mail?.problem]).toEqual(['given-up', 'refused 550']);
      expect(lines.join()).toMatch(/given up.*550/);
      expect(lines.join()).not.toContain('binta');
    });

    it('are given up after 48 hours', async () => {
      const store = await open();
      const { id } = await subscribe(store, await addPerson(store, 'awa@sante.example', 'viewer'), DIGEST);
      await noteDueMails(store, now());
      await server.close();
      for (let hour = 0; hour < 60; hour += 1) {
        await send(store);
        clock += 60 * MINUTE;
      }
      expect(await digestOf(store, id)).toMatchObject({
        state: 'given-up',
        problem: 'expired ECONNREFUSED',
      });
      expect(lines.at(-1)).toMatch(/given up after 48 hours/);
    });

    it('hold nothing of another region for a confined reader', async () => {
      const store = await open();
      const awa = await addPerson(store, 'awa@sante.example', 'viewer', { regions: ['own'] });
      await subscribe(store, awa, DIGEST);
      await subscribe(store, awa, { kind: 'stockout', region: 'own', threshold: 30 });
      await noteDueMails(store, now());
      await send(store);
      expect(server.received).toHaveLength(2);
      for (const { text, html } of server.received) {
        for (const part of [text, html]) {
          // Secrets are of any letters.
          const words = part.replace(/\/abonnements\/[\w-]{43}/g, '').replace(/(?<=\d)\u202f(?=\d)/g, '');
          expect(words).toContain('Alpha');
          expect(words).not.toMatch(FOREIGN);
        }
      }
      expect(server.received.map(({ text }) => text).join()).toContain('Alpha');
      await expect(ask(store, awa, { kind: 'stockout', region: 'otherZz', threshold: 30 })).rejects.toThrow(
        'subscription-region',
      );
    });

    it('tell stockouts above the threshold only', async () => {
      const store = await open();
      const awa = await addPerson(store, 'awa@sante.example', 'viewer');
      await subscribe(store, awa, { kind: 'stockout', region: 'own', threshold: 40 });
      await subscribe(store, awa, { kind: 'stockout', region: 'otherZz', threshold: 40 });
      expect(await noteDueMails(store, now())).toBe(1);
      await send(store);
      expect(server.received[0]?.text).toContain('77,0\u202f% des ASC en rupture');
    });

    it('are not sent to who was disabled, confined or left meanwhile, nor while a pull is under way', async () => {
      const store = await open();
      const people = await Promise.all(
        ['awa', 'binta', 'coumba', 'djeneba'].map((who) =>
          addPerson(store, `${who}@sante.example`, 'viewer'),
        ),
      );
      for (const person of people)
        await subscribe(store, person, { kind: 'stockout', region: 'own', threshold: 5 });
      expect(await noteDueMails(store, now())).toBe(4);
      await endPull(store, 3, 'running');
      await send(store);
      expect(server.received).toEqual([]);
      await store.db.deleteFrom('pull').where('id', '=', 3).execute();
      const change = (person: Account | undefined, values: object) =>
        store.db
          .updateTable('account')
          .set(values)
          .where('id', '=', person?.id ?? '')
          .execute();
      await change(people[0], { disabled_at: clock });
      await change(people[1], { regions: '["otherZz"]' });
      await store.db
        .updateTable('subscription')
        .set({ state: 'left', left_at: clock })
        .where('account', '=', people[2]?.id ?? '')
        .execute();
      clock += 2 * MINUTE;
      await send(store);
      expect(server.received.map(({ to }) => to)).toEqual(['djeneba@sante.example']);
    });

    it('are never sent again after a restore', async () => {
      const store = await open();
      await subscribe(store, await addPerson(store, 'awa@sante.example', 'viewer'), DIGEST);
      const shell = { actor: null, actorName: 'shell', via: 'shell', address: '' } as const;
      await appendAudit(store, {
        ...shell,
        action: 'store.restored',
        subject: 'b',
        before: null,
        after: null,
      });
      await noteDueMails(store, now());
      await noteDueMails(store, now());
      await send(store);
      expect(server.received).toEqual([]);
    });
  });
});

describe('waitAfter', () => {
  it('doubles from one minute to an hour', () => {
    expect([1, 2, 3, 6, 7, 40].map((attempts) => waitAfter(attempts) / MINUTE)).toEqual([
      1, 2, 4, 32, 60, 60,
    ]);
  });
});
