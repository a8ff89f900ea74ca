import type { Language } from '@/lib/i18n/language';

export const SUBSCRIPTION_KINDS = ['brief', 'digest', 'stockout'] as const;
/** `brief`: a note was published; `digest`: once a month; `stockout`: stockouts above a share in a region. */
export type SubscriptionKind = (typeof SUBSCRIPTION_KINDS)[number];

export interface Subscription {
  readonly id: string;
  readonly account: string;
  readonly email: string;
  readonly kind: SubscriptionKind;
  readonly language: Language;
  /** Uid, for `stockout`; `null` otherwise. */
  readonly region: string | null;
  /** Percentage 0..100, for `stockout`; `null` otherwise. */
  readonly threshold: number | null;
  /** `pending` until the link in the first mail was followed. */
  readonly state: 'pending' | 'confirmed' | 'left';
  readonly createdAt: Date;
  readonly confirmedAt: Date | null;
  readonly leftAt: Date | null;
}
