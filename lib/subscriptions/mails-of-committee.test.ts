import { describe, expect, it, vi } from 'vitest';
import { addPerson } from '@/lib/access/accounts/testing/fixtures';
import { fillMixedCommittee, MIXED_PROFILE } from '@/lib/committee/testing/mixed-recommendations';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { noteDueMails } from './note-due';
import { DIGEST, PostOffice } from './testing/post-office';

vi.mock('@/lib/profile/current', () => ({ currentProfile: () => MIXED_PROFILE }));

const post = new PostOffice();
const BRIEF = { kind: 'brief', region: null, threshold: null } as const;
/** Secrets and short codes are of any letters; thousands are parted. */
const plain = (text: string) =>
  text.replace(/\/(abonnements|n)\/[\w-]+/g, '').replace(/(?<=\d)[\u202f,](?=\d)/g, '');

eachDatabase((name, makeStore) => {
  describe(`mails about the committee, ${name}`, () => {
    it('name nothing of a third region to the reader of two, and all of it to a reader of the nation', async () => {
      const store = await makeStore();
      await fillMixedCommittee(store);
      const own = await addPerson(store, 'awa@sante.example', 'viewer', { regions: ['own', 'ownToo'] });
      const whole = await addPerson(store, 'binta@sante.example', 'viewer');
      for (const person of [own, whole]) {
        await post.subscribe(store, person, DIGEST);
        await post.subscribe(store, person, BRIEF);
      }
      expect(await noteDueMails(store, post.now())).toBe(4);
      await post.send(store);
      expect(post.server.received).toHaveLength(4);
      const to = (address: string) => post.server.received.filter((mail) => mail.to === address);

      for (const { text, html, raw } of to('awa@sante.example')) {
        for (const part of [text, html]) {
          expect(plain(part)).toContain('ASC');
          expect(plain(part)).not.toMatch(/Zz|77\d\d77/);
        }
        expect(raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
      }
      const told = to('awa@sante.example').map(({ text }) => text);
      expect(told.join()).toContain('Alpha');
      expect(told.join()).toContain('Retard de livraison');
      // Of the whole programme: addressed to everyone.
      expect(told.join()).toContain('Échéance manquée');

      const all = to('binta@sante.example').map(({ text }) => text);
      expect(all.join()).toMatch(/Retard Zz[^]*Retard de livraison|Retard de livraison[^]*Retard Zz/);
      expect(all.some((text) => text.includes('Titre tapé Zz'))).toBe(true);
    });
  });
});
