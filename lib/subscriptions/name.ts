import { formatBound } from '@/lib/i18n/format';
import type { Language } from '@/lib/i18n/language';
import { messagesIn } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import type { Subscription } from './types';

const PERCENT = { unit: 'percent', decimals: 1 } as const;

/**
 * What a subscription is of, in words: `Ruptures au-dessus de 20 % (Mopti)`.
 * @param regionName of its region, as far as the reader may see it.
 */
export function nameSubscription(
  { kind, threshold }: Pick<Subscription, 'kind' | 'threshold'>,
  regionName: string | null,
  language: Language,
): string {
  const { subscriptions: say } = messagesIn(language);
  if (kind !== 'stockout') return say.names[kind];
  return fill(say.names.stockout, {
    threshold: sayThreshold(threshold ?? 0, language),
    region: regionName ?? say.outsideRegion,
  });
}

export function sayThreshold(threshold: number, language: Language): string {
  return formatBound(threshold, PERCENT, language);
}
