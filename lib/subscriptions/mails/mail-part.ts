import type { MailBlock } from '@/lib/mail/mail-types';
import type { Account } from '@/lib/store/access-types';
import type { SubscriptionLink } from '@/lib/store/queries/subscriptions/links';
import type { Store } from '@/lib/store/types';
import type { Scope } from '@/lib/org-units/scope';
import type { Subscription } from '../types';

/** What a mail is written for. */
export interface Telling {
  readonly store: Store;
  readonly subscription: Subscription;
  readonly account: Account;
  /** Of the account as its rights are now. */
  readonly scope: Scope;
  /** Origin of every link. */
  readonly origin: string;
  readonly now: Date;
}

/** What a mail says, without what stands around every one of them. */
export interface MailPart {
  readonly subject: string;
  readonly title: string;
  readonly fictive: boolean;
  readonly blocks: readonly MailBlock[];
}

/** What becomes of a mail before it is sent. */
export type Written =
  | {
      readonly kind: 'written';
      readonly part: MailPart;
      /** Its links, besides the one by which one leaves. */
      readonly links?: readonly SubscriptionLink[];
    }
  /** There is nothing to tell any more. */
  | { readonly kind: 'dropped'; readonly why: string }
  /** The data are being brought up to date. */
  | { readonly kind: 'waits' };
