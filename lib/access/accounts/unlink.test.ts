import { describe, expect, it } from 'vitest';
import { changeAccount, readAccount } from '@/lib/store/queries/accounts';
import { readSessionsOf } from '@/lib/store/queries/sessions';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { SHELL } from '../audit/actor';
import { unlinkIdentity } from './manage';
import { addPerson, addToken, countLines, countLiveTokens, lastLine, openSession } from './testing/fixtures';

const IDENTITY = { issuer: 'https://sso.example.org', subject: 'awa-1' };

eachDatabase((_, makeStore) => {
  describe('unlinkIdentity', () => {
    it('takes the identity away, ends sessions and tokens, and says so', async () => {
      const store = await makeStore();
      const awa = await addPerson(store, 'awa@example.org');
      const other = await addPerson(store, 'other@example.org');
      await changeAccount(store, awa.id, { identity: IDENTITY });
      for (const account of [awa, other]) {
        await openSession(store, account);
        await addToken(store, account);
      }
      const unlinked = await unlinkIdentity(store, awa.id, SHELL);
      expect(unlinked).toMatchObject({ ok: true, account: { id: awa.id, identity: null } });
      expect((await readAccount(store, awa.id))?.identity).toBeNull();
      expect(await readSessionsOf(store, awa.id, new Date())).toEqual([]);
      expect(await countLiveTokens(store, awa)).toBe(0);
      expect(await readSessionsOf(store, other.id, new Date())).toHaveLength(1);
      expect(await countLiveTokens(store, other)).toBe(1);
      expect(await lastLine(store)).toMatchObject({
        action: 'account.unlinked',
        actorName: 'shell',
        subject: 'awa@example.org',
        before: { identity: IDENTITY },
        after: { identity: null, sessionsEnded: 1, tokensRevoked: 1 },
      });
    });

    it('does nothing to an account that is not linked', async () => {
      const store = await makeStore();
      const awa = await addPerson(store, 'awa@example.org');
      await openSession(store, awa);
      expect(await unlinkIdentity(store, awa.id, SHELL)).toEqual({ ok: false, problem: 'not-linked' });
      expect(await readSessionsOf(store, awa.id, new Date())).toHaveLength(1);
      expect(await countLines(store)).toBe(0);
    });
  });
});
