import { formatNumber } from '@/lib/i18n/format';
import type { Language } from '@/lib/i18n/language';
import type { Messages } from '@/lib/i18n/messages';
import { fill, pickForm } from '@/lib/i18n/messages/fill';

/** How long to wait, in words: seconds up to two minutes, then whole minutes, rounded up so that nobody comes too early. */
export function sayWait(seconds: number, text: Messages['access'], language: Language): string {
  const whole = Math.max(1, Math.ceil(seconds));
  const [count, forms] =
    whole < 120 ? [whole, text.wait.seconds] : [Math.ceil(whole / 60), text.wait.minutes];
  return fill(pickForm(language, count, forms), { count: formatNumber(count, language) });
}
