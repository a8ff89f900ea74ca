import { describe, expect, it } from 'vitest';
import { addPerson } from '@/lib/access/accounts/testing/fixtures';
import { eachDatabase } from '../../testing/each-database';
import { writeTogether } from '../../transactions';
import { claimMail, markHandedOver, MailWithdrawn } from './attempts';
import { insertMail, readDueMails } from './mails';
import { insertSubscription, markLeft } from './subscriptions';

const NOW = new Date('2026-07-10T08:00:00Z');
const WHAT = 'digest:2026-06';

eachDatabase((name, makeStore) => {
  describe(`a mail that is handed over, ${name}`, () => {
    it('waits for a leave that is being recorded, and is then withdrawn', async () => {
      const store = await makeStore();
      const { id: account, email } = await addPerson(store, 'awa@sante.example');
      await insertSubscription(store, {
        ...{ id: 's', account, email, kind: 'digest', region: null, threshold: null, language: 'fr' },
        ...{ state: 'confirmed', createdAt: NOW, confirmedAt: NOW, leftAt: null },
      });
      await insertMail(store, { subscription: 's', account, what: WHAT, messageId: 'm', madeAt: NOW });
      const [due] = await readDueMails(store, NOW, 1);
      const mail = due && (await claimMail(store, due));
      if (!mail) throw new Error('nothing was due');

      const recorded = createGate();
      const committed = createGate();
      const leaving = writeTogether(store, async (writer) => {
        await markLeft(writer, 's', NOW);
        recorded.open();
        await committed.opened;
      });
      await recorded.opened;
      const handedOver = markHandedOver(store, mail, [], NOW).catch((cause: unknown) => cause);
      const first = await Promise.race([handedOver, wait(50).then(() => 'waits')]);
      committed.open();
      await leaving;
      expect(first).toBe('waits');
      expect(await handedOver).toBeInstanceOf(MailWithdrawn);
    });
  });
});

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function createGate() {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}
