import { describe, expect, it, vi } from 'vitest';
import { addPerson } from '@/lib/access/accounts/testing/fixtures';
import { readAudit } from '@/lib/store/queries/audit';
import { readMailsOf } from '@/lib/store/queries/subscriptions/mails';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { followLink } from './links';
import { noteDueMails } from './note-due';
import { confirmByLink, leaveByLink } from './settle-link';
import { fillMailCountry, MAIL_PROFILE } from './testing/mail-country';
import { DIGEST, digestOf, MINUTE, ORIGIN, PostOffice, secretIn } from './testing/post-office';
import { waitAfter } from './waits';

vi.mock('@/lib/profile/current', () => ({ currentProfile: () => MAIL_PROFILE }));

const post = new PostOffice();

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
      const { id } = await post.ask(store, awa, DIGEST);
      await noteDueMails(store, post.now());
      await post.send(store);
      expect(post.server.received).toHaveLength(1);
      const [first] = post.server.received;
      const secret = secretIn(first?.text);
      // Whatever scanner follows the link: nothing is changed by reading.
      expect(await followLink(store, secret, post.now())).toMatchObject({
        purpose: 'confirm',
        expired: false,
      });
      const stored = JSON.stringify([
        await store.db.selectFrom('subscription_link').selectAll().execute(),
        await store.db.selectFrom('mail').selectAll().execute(),
        await store.db.selectFrom('audit').selectAll().execute(),
      ]);
      expect(stored).not.toContain(secret);
      expect(await leaveByLink(store, secret, '', post.now())).toEqual({ kind: 'gone' });
      expect((await confirmByLink(store, secret, '', post.now())).kind).toBe('done');
      expect((await confirmByLink(store, secret, '', post.now())).kind).toBe('already');
      for (let turn = 0; turn < 3; turn += 1) {
        await noteDueMails(store, post.now());
        await post.send(store);
        post.clock += 26 * 60 * MINUTE;
      }
      expect(post.server.received).toHaveLength(2);
      const digest = post.server.received[1];
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
      expect((await leaveByLink(store, leave, '', post.now())).kind).toBe('done');
      expect((await leaveByLink(store, leave, '', post.now())).kind).toBe('already');
      const told = await readAudit(store, { text: 'awa@sante.example', limit: 10 });
      expect(told.map(({ action }) => action)).toEqual([
        'subscription.left',
        'subscription.confirmed',
        'subscription.added',
      ]);
      // Whoever comes back is not told the same month again.
      await post.subscribe(store, awa, DIGEST);
      expect(await noteDueMails(store, post.now())).toBe(0);
      expect(await readMailsOf(store, [id])).toHaveLength(2);
    });

    it('send one copy each after the mail server was away for an hour', async () => {
      const store = await open();
      for (const who of ['awa', 'binta', 'coumba']) {
        await post.subscribe(store, await addPerson(store, `${who}@sante.example`, 'viewer'), DIGEST);
      }
      const { port } = post.server.settings;
      await post.server.close();
      expect(await noteDueMails(store, post.now())).toBe(3);
      for (let minute = 0; minute < 60; minute += 1) {
        await post.send(store);
        post.clock += MINUTE;
      }
      expect(new Set(post.lines)).toEqual(
        new Set([
          `SMTP_URL: the mail server 127.0.0.1:${port} does not take mail (ECONNREFUSED); check the address and that it runs.`,
        ]),
      );
      // Not once a minute: the waits grow.
      expect(post.lines.length).toBeLessThan(8);
      await post.reopen(port);
      for (let minute = 0; minute < 60; minute += 1) {
        await noteDueMails(store, post.now());
        await post.send(store);
        post.clock += MINUTE;
      }
      expect(post.server.received.map(({ to }) => to).sort()).toEqual([
        'awa@sante.example',
        'binta@sante.example',
        'coumba@sante.example',
      ]);
    });

    it('send one copy where two processes send at once', async () => {
      const store = await open();
      for (const who of ['awa', 'binta', 'coumba', 'djeneba']) {
        await post.subscribe(store, await addPerson(store, `${who}@sante.example`, 'viewer'), DIGEST);
      }
      await Promise.all([1, 2, 3].map(() => noteDueMails(store, post.now())));
      await Promise.all([1, 2, 3].map(() => post.send(store)));
      await post.send(store);
      expect(post.server.received.map(({ to }) => to.slice(0, 2)).sort()).toEqual(['aw', 'bi', 'co', 'dj']);
    });

    it('are not repeated after a crash once the post.server may have taken them, and are before', async () => {
      const store = await open();
      const { id } = await post.subscribe(
        store,
        await addPerson(store, 'awa@sante.example', 'viewer'),
        DIGEST,
      );
      await noteDueMails(store, post.now());
      const stateIn = async (state: 'sending' | 'due', handedOver: number | null) =>
        store.db
          .updateTable('mail')
          .set({ state, handed_over_at: handedOver, settled_at: null })
          .where('subscription', '=', id)
          .where('what', '=', 'digest:2026-06')
          .execute();
      // The process ended before the end of the mail was out: the post.server has taken nothing.
      await stateIn('sending', null);
      await post.send(store);
      expect(post.server.received).toHaveLength(1);
      // It ended after: the post.server has one copy.
      await stateIn('sending', post.clock);
      await post.send(store);
      expect(post.server.received).toHaveLength(1);
      const mail = await digestOf(store, id);
      expect([mail?.state, mail?.problem]).toEqual(['sent', 'unconfirmed']);
      expect(post.server.received[0]?.raw).toContain(`Message-ID: <${mail?.messageId ?? ''}@sante.example>`);
    });

    it('note that a mail is out before the post.server has answered', async () => {
      const store = await open();
      await post.subscribe(store, await addPerson(store, 'awa@sante.example', 'viewer'), DIGEST);
      await noteDueMails(store, post.now());
      let during: unknown;
      post.server.beforeAnswer = async () => {
        during = await store.db
          .selectFrom('mail')
          .select(['state', 'handed_over_at'])
          .where('what', '=', 'digest:2026-06')
          .executeTakeFirst();
      };
      await post.send(store);
      expect(during).toEqual({ state: 'sending', handed_over_at: post.clock });
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
