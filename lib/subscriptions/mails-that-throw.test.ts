import { describe, expect, it, vi } from 'vitest';
import { addPerson } from '@/lib/access/accounts/testing/fixtures';
import type * as Building from '@/lib/mail/build-message';
import { eachDatabase } from '@/lib/store/testing/each-database';
import type * as Writing from './mails/write-mail';
import { noteDueMails } from './note-due';
import { fillMailCountry, MAIL_PROFILE } from './testing/mail-country';
import { DIGEST, digestOf, MINUTE, PostOffice } from './testing/post-office';

/** What throws, and for whom. */
const broken = vi.hoisted(() => ({ address: '', subscription: '' }));
vi.mock('@/lib/profile/current', () => ({ currentProfile: () => MAIL_PROFILE }));
vi.mock('@/lib/mail/build-message', async (load) => {
  const { buildMessage } = await load<typeof Building>();
  return {
    buildMessage: async (...[content, envelope]: Parameters<typeof buildMessage>) => {
      if (envelope.to === broken.address) throw new RangeError(`cannot write to ${envelope.to}`);
      return buildMessage(content, envelope);
    },
  };
});
vi.mock('./mails/write-mail', async (load) => {
  const { writeMail } = await load<typeof Writing>();
  return {
    writeMail: async (...[store, mail, ...rest]: Parameters<typeof writeMail>) => {
      if (mail.subscription === broken.subscription) throw new SyntaxError('a figure of binta@sante.example');
      return writeMail(store, mail, ...rest);
    },
  };
});

const post = new PostOffice();

eachDatabase((name, makeStore) => {
  describe(`a mail that throws, ${name}`, () => {
    it.each([
      ['while it is built', 'RangeError'],
      ['while it is written', 'SyntaxError'],
    ])('%s, is tried again later, and the others are sent', async (when, problem) => {
      const store = await makeStore();
      await fillMailCountry(store);
      const ids: string[] = [];
      for (const who of ['awa', 'binta', 'coumba']) {
        const person = await addPerson(store, `${who}@sante.example`, 'viewer');
        ids.push((await post.subscribe(store, person, DIGEST)).id);
      }
      await noteDueMails(store, post.now());
      const [, binta = ''] = ids;
      if (problem === 'RangeError') broken.address = 'binta@sante.example';
      else broken.subscription = binta;
      await post.send(store);
      expect(post.server.received.map(({ to }) => to).sort()).toEqual([
        'awa@sante.example',
        'coumba@sante.example',
      ]);
      expect(await digestOf(store, binta)).toMatchObject({ state: 'due', attempts: 1, problem });
      expect(post.lines.join()).toContain(problem);
      expect(post.lines.join()).not.toContain('binta');

      [broken.address, broken.subscription] = ['', ''];
      post.clock += 2 * MINUTE;
      await post.send(store);
      expect(post.server.received.at(-1)?.to).toBe('binta@sante.example');
      expect(await digestOf(store, binta)).toMatchObject({ state: 'sent' });
    });
  });
});
