import { z } from 'zod';
import type { SubscriptionWish } from '@/lib/subscriptions/ask';
import { SUBSCRIPTION_KINDS } from '@/lib/subscriptions/types';

/** The form of a new subscription; region and threshold count for stockouts only. */
export const subscriptionSchema = z.object({
  kind: z.enum(SUBSCRIPTION_KINDS, 'invalid'),
  region: z.string().trim().max(40, 'subscription-region').optional(),
  threshold: z.string().trim().max(10, 'subscription-threshold').optional(),
});

type Problem = 'subscription-region' | 'subscription-threshold';

/** What is wished for, or what is wrong with each field. */
export function toWish({
  kind,
  region = '',
  threshold = '',
}: z.output<typeof subscriptionSchema>):
  SubscriptionWish | { readonly invalid: Partial<Record<string, Problem>> } {
  if (kind !== 'stockout') return { kind, region: null, threshold: null };
  const number = /^\d{1,2}([.,]\d)?$/.test(threshold) ? Number(threshold.replace(',', '.')) : NaN;
  const isShare = number >= 1 && number <= 99;
  if (region !== '' && isShare) return { kind, region, threshold: number };
  return {
    invalid: {
      ...(region === '' && { region: 'subscription-region' as const }),
      ...(!isShare && { threshold: 'subscription-threshold' as const }),
    },
  };
}
