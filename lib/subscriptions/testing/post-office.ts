import { afterEach, beforeEach, expect } from 'vitest';
import { openSession, readerOf } from '@/lib/access/accounts/testing/fixtures';
import type { Account } from '@/lib/store/access-types';
import { readMailsOf } from '@/lib/store/queries/subscriptions/mails';
import type { Store } from '@/lib/store/types';
import { askForSubscription, type SubscriptionWish } from '../ask';
import { sendDueMails } from '../send-due';
import { confirmByLink } from '../settle-link';
import { startMailServer, type TestMailServer } from './mail-server';

export const ORIGIN = 'https://tableau.example.org';
export const MINUTE = 60_000;
export const DIGEST: SubscriptionWish = { kind: 'digest', region: null, threshold: null };

/** A mail server of the test's own, a clock that it sets, and what is written to the log. */
export class PostOffice {
  #server: TestMailServer | undefined;
  clock = 0;
  lines: string[] = [];

  constructor() {
    beforeEach(async () => {
      this.#server = await startMailServer();
      this.clock = Date.UTC(2026, 6, 10, 8);
      this.lines = [];
    });
    afterEach(() => this.#server?.close());
  }

  /** The server answers again, after `server.close()`, at the port it had. */
  async reopen(port: number): Promise<void> {
    this.#server = await startMailServer(port);
  }

  get server(): TestMailServer {
    if (!this.#server) throw new Error('the mail server of the test has not been started');
    return this.#server;
  }

  now = () => new Date(this.clock);

  send = (store: Store, settings = this.server.settings) =>
    sendDueMails({ store, settings, origin: ORIGIN, now: this.now, warn: (line) => this.lines.push(line) });

  async ask(store: Store, person: Account, wish: SubscriptionWish) {
    const reader = readerOf(person, await openSession(store, person));
    const asked = await askForSubscription(store, reader, wish, 'fr', this.now());
    if (!asked.ok) throw new Error(asked.problem);
    return asked.subscription;
  }

  /** Asks and follows the link of the mail that comes. */
  async subscribe(store: Store, person: Account, wish: SubscriptionWish) {
    const subscription = await this.ask(store, person, wish);
    await this.send(store);
    const mail = this.server.received.findLast(({ to }) => to === person.email);
    expect(await confirmByLink(store, secretIn(mail?.text), '192.0.2.1', this.now())).toMatchObject({
      kind: 'done',
    });
    this.server.received.length = 0;
    return subscription;
  }
}

export const secretIn = (text: string | undefined, nth = 0) =>
  [...(text ?? '').matchAll(/\/abonnements\/([\w-]{43})/g)][nth]?.[1] ?? 'none';

export async function digestOf(store: Store, subscription: string) {
  return (await readMailsOf(store, [subscription])).find(({ what }) => what === 'digest:2026-06');
}
