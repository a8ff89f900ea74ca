import { describe, expect, it, vi } from 'vitest';
import { addPerson } from '@/lib/access/accounts/testing/fixtures';
import type { Account } from '@/lib/store/access-types';
import { FOREIGN } from '@/lib/api/testing/scoped-country';
import { appendAudit } from '@/lib/store/queries/audit';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { noteDueMails } from './note-due';
import { endPull, fillMailCountry, MAIL_PROFILE } from './testing/mail-country';
import { DIGEST, digestOf, MINUTE, PostOffice } from './testing/post-office';

vi.mock('@/lib/profile/current', () => ({ currentProfile: () => MAIL_PROFILE }));

const post = new PostOffice();

eachDatabase((name, makeStore) => {
  const open = async () => {
    const store = await makeStore();
    await fillMailCountry(store);
    return store;
  };

  describe(`what mails hold and whom they reach, ${name}`, () => {
    it('give an address up that the post.server refuses for good, and send the others', async () => {
      const store = await open();
      const ids: string[] = [];
      for (const who of ['awa', 'binta', 'coumba']) {
        ids.push(
          (await post.subscribe(store, await addPerson(store, `${who}@sante.example`, 'viewer'), DIGEST)).id,
        );
      }
      post.server.refused.add('binta@sante.example');
      await noteDueMails(store, post.now());
      await post.send(store);
      expect(post.server.received).toHaveLength(2);
      const mail = await digestOf(store, ids[1] ?? '');
      expect([mail?.state, mail?.problem]).toEqual(['given-up', 'refused 550']);
      expect(post.lines.join()).toMatch(/given up.*550/);
      expect(post.lines.join()).not.toContain('binta');
    });

    it('are given up after 48 hours', async () => {
      const store = await open();
      const { id } = await post.subscribe(
        store,
        await addPerson(store, 'awa@sante.example', 'viewer'),
        DIGEST,
      );
      await noteDueMails(store, post.now());
      await post.server.close();
      for (let hour = 0; hour < 60; hour += 1) {
        await post.send(store);
        post.clock += 60 * MINUTE;
      }
      expect(await digestOf(store, id)).toMatchObject({
        state: 'given-up',
        problem: 'expired ECONNREFUSED',
      });
      expect(post.lines.at(-1)).toMatch(/given up after 48 hours/);
    });

    it('hold nothing of another region for a confined reader', async () => {
      const store = await open();
      const awa = await addPerson(store, 'awa@sante.example', 'viewer', { regions: ['own'] });
      await post.subscribe(store, awa, DIGEST);
      await post.subscribe(store, awa, { kind: 'stockout', region: 'own', threshold: 30 });
      await noteDueMails(store, post.now());
      await post.send(store);
      expect(post.server.received).toHaveLength(2);
      for (const { text, html } of post.server.received) {
        for (const part of [text, html]) {
          // Secrets are of any letters.
          const words = part.replace(/\/abonnements\/[\w-]{43}/g, '').replace(/(?<=\d)\u202f(?=\d)/g, '');
          expect(words).toContain('Alpha');
          expect(words).not.toMatch(FOREIGN);
        }
      }
      expect(post.server.received.map(({ text }) => text).join()).toContain('Alpha');
      await expect(
        post.ask(store, awa, { kind: 'stockout', region: 'otherZz', threshold: 30 }),
      ).rejects.toThrow('subscription-region');
    });

    it('tell stockouts above the threshold only', async () => {
      const store = await open();
      const awa = await addPerson(store, 'awa@sante.example', 'viewer');
      await post.subscribe(store, awa, { kind: 'stockout', region: 'own', threshold: 40 });
      await post.subscribe(store, awa, { kind: 'stockout', region: 'otherZz', threshold: 40 });
      expect(await noteDueMails(store, post.now())).toBe(1);
      await post.send(store);
      expect(post.server.received[0]?.text).toContain('77,0\u202f% des ASC en rupture');
    });

    it('are not sent to who was disabled, confined or left meanwhile, nor while a pull is under way', async () => {
      const store = await open();
      const people = await Promise.all(
        ['awa', 'binta', 'coumba', 'djeneba'].map((who) =>
          addPerson(store, `${who}@sante.example`, 'viewer'),
        ),
      );
      for (const person of people)
        await post.subscribe(store, person, { kind: 'stockout', region: 'own', threshold: 5 });
      expect(await noteDueMails(store, post.now())).toBe(4);
      await endPull(store, 3, 'running');
      await post.send(store);
      expect(post.server.received).toEqual([]);
      await store.db.deleteFrom('pull').where('id', '=', 3).execute();
      const change = (person: Account | undefined, values: object) =>
        store.db
          .updateTable('account')
          .set(values)
          .where('id', '=', person?.id ?? '')
          .execute();
      await change(people[0], { disabled_at: post.clock });
      await change(people[1], { regions: '["otherZz"]' });
      await store.db
        .updateTable('subscription')
        .set({ state: 'left', left_at: post.clock })
        .where('account', '=', people[2]?.id ?? '')
        .execute();
      post.clock += 2 * MINUTE;
      await post.send(store);
      expect(post.server.received.map(({ to }) => to)).toEqual(['djeneba@sante.example']);
    });

    it('wait for a complete release, be they noted before or not', async () => {
      const store = await open();
      const awa = await addPerson(store, 'awa@sante.example', 'viewer');
      await post.subscribe(store, awa, DIGEST);
      const beComplete = (complete: 0 | 1) => store.db.updateTable('release').set({ complete }).execute();
      await beComplete(0);
      expect(await noteDueMails(store, post.now())).toBe(0);
      await beComplete(1);
      expect(await noteDueMails(store, post.now())).toBe(1);
      await beComplete(0);
      await post.send(store);
      expect(post.server.received).toEqual([]);
      await beComplete(1);
      post.clock += 2 * MINUTE;
      await post.send(store);
      expect(post.server.received).toHaveLength(1);
    });

    it('are never sent again after a restore', async () => {
      const store = await open();
      await post.subscribe(store, await addPerson(store, 'awa@sante.example', 'viewer'), DIGEST);
      const shell = { actor: null, actorName: 'shell', via: 'shell', address: '' } as const;
      await appendAudit(store, {
        ...shell,
        action: 'store.restored',
        subject: 'b',
        before: null,
        after: null,
      });
      await noteDueMails(store, post.now());
      await noteDueMails(store, post.now());
      await post.send(store);
      expect(post.server.received).toEqual([]);
    });
  });
});
