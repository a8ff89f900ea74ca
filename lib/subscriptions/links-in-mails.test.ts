import { describe, expect, it, vi } from 'vitest';
import { addPerson } from '@/lib/access/accounts/testing/fixtures';
import { eachDatabase } from '@/lib/store/testing/each-database';
import type { Store } from '@/lib/store/types';
import { noteDueMails } from './note-due';
import { confirmByLink, leaveByLink } from './settle-link';
import { fillMailCountry, MAIL_PROFILE } from './testing/mail-country';
import { DIGEST, digestOf, MINUTE, PostOffice, secretIn } from './testing/post-office';

vi.mock('@/lib/profile/current', () => ({ currentProfile: () => MAIL_PROFILE }));

const post = new PostOffice();
const DAY = 24 * 60 * MINUTE;

const purposesIn = async ({ db }: Store) =>
  (await db.selectFrom('subscription_link').select('purpose').orderBy('purpose').execute()).map(
    ({ purpose }) => purpose,
  );

eachDatabase((name, makeStore) => {
  const open = async () => {
    const store = await makeStore();
    await fillMailCountry(store);
    return { store, awa: await addPerson(store, 'awa@sante.example', 'viewer') };
  };

  describe(`the links in mails, ${name}`, () => {
    it('are kept once the mail is out: an hour of attempts leaves none behind', async () => {
      const { store, awa } = await open();
      const { port } = post.server.settings;
      await post.server.close();
      await post.ask(store, awa, DIGEST);
      for (let minute = 0; minute < 60; minute += 1) {
        await post.send(store);
        post.clock += MINUTE;
      }
      expect(await purposesIn(store)).toEqual([]);
      await post.reopen(port);
      post.clock += 60 * MINUTE;
      await post.send(store);
      expect(post.server.received).toHaveLength(1);
      expect(await purposesIn(store)).toEqual(['confirm', 'leave']);
    });

    it('are forgotten where the server sends the mail back for later, and hold in the copy that it takes', async () => {
      const { store, awa } = await open();
      await post.subscribe(store, awa, DIGEST);
      await noteDueMails(store, post.now());
      let refusals = 4;
      post.server.beforeAnswer = async () => {
        refusals -= 1;
        if (refusals >= 0) throw new Error('greylisted');
      };
      for (let turn = 0; turn < 4; turn += 1) {
        await post.send(store);
        expect(await purposesIn(store)).toEqual(['confirm', 'leave']);
        post.clock += 60 * MINUTE;
      }
      await post.send(store);
      expect(post.server.received).toHaveLength(1);
      expect(await purposesIn(store)).toEqual(['confirm', 'leave', 'leave']);
      const secret = secretIn(post.server.received[0]?.text);
      expect((await leaveByLink(store, secret, '', post.now())).kind).toBe('done');
    });

    it('end the subscription from a mail of years ago, with all that waits', async () => {
      const { store, awa } = await open();
      const { id } = await post.ask(store, awa, DIGEST);
      await post.send(store);
      const [confirm, old] = [0, 1].map((nth) => secretIn(post.server.received[0]?.text, nth));
      await confirmByLink(store, confirm ?? '', '', post.now());
      post.clock += 900 * DAY;
      expect(await noteDueMails(store, post.now())).toBe(1);
      expect((await leaveByLink(store, old ?? '', '', post.now())).kind).toBe('done');
      expect((await leaveByLink(store, old ?? '', '', post.now())).kind).toBe('already');
      await post.send(store);
      expect(post.server.received).toHaveLength(1);
      expect(await digestOf(store, id)).toMatchObject({ state: 'dropped', problem: 'left', attempts: 0 });
    });
  });

  describe(`a mail under way, ${name}`, () => {
    it('is not ended once its subscription was left', async () => {
      const { store, awa } = await open();
      const { id } = await post.ask(store, awa, DIGEST);
      await post.send(store);
      const { text = '' } = post.server.received[0] ?? {};
      const [confirm, leave] = [secretIn(text), secretIn(text, 1)];
      expect(confirm).not.toBe(leave);
      await confirmByLink(store, confirm, '', post.now());
      post.server.received.length = 0;
      await noteDueMails(store, post.now());
      post.server.beforeRecipient = async () => {
        await leaveByLink(store, leave, '', post.now());
      };
      await post.send(store);
      expect(post.server.received).toEqual([]);
      expect(await digestOf(store, id)).toMatchObject({ state: 'due', problem: 'ECONNABORTED' });
      post.clock += 2 * MINUTE;
      await post.send(store);
      expect(post.server.received).toEqual([]);
      expect(await digestOf(store, id)).toMatchObject({ state: 'dropped', problem: 'left' });
      expect(await purposesIn(store)).toEqual(['confirm', 'leave']);
    });

    it('is sent by the process that has it now, and by no other that slept meanwhile', async () => {
      const { store, awa } = await open();
      const { id } = await post.subscribe(store, awa, DIGEST);
      await noteDueMails(store, post.now());
      let isFirst = true;
      post.server.beforeRecipient = async () => {
        if (!isFirst) return;
        isFirst = false;
        // The sender sleeps for longer than its lease holds, and another process takes over.
        await store.db.deleteFrom('lease').where('name', '=', 'mail').execute();
        await post.send(store);
      };
      await post.send(store).catch(() => undefined);
      expect(post.server.received).toHaveLength(1);
      expect(await digestOf(store, id)).toMatchObject({ state: 'sent', attempts: 2, problem: null });
      post.clock += DAY;
      await post.send(store);
      expect(post.server.received).toHaveLength(1);
      expect(await purposesIn(store)).toEqual(['confirm', 'leave', 'leave']);
      const secret = secretIn(post.server.received[0]?.text);
      expect((await leaveByLink(store, secret, '', post.now())).kind).toBe('done');
    });
  });
});
