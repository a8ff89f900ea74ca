import { formatNumber } from '@/lib/i18n/format';
import { fill, pickForm, type Values } from '@/lib/i18n/messages/fill';
import type { Forms } from '@/lib/i18n/messages/forms';
import type { Voice } from './voice';

export type Gender = 'masculine' | 'feminine';

/** A whole number in words where it is small (`une`, `douze`), else in digits. From one on; nothing is said of zero here. */
export function sayCount({ language, words }: Voice, count: number, gender: Gender): string {
  return words.numbers[gender].split(' ')[count - 1] ?? formatNumber(count, language);
}

/** A text about all or none of some: English says `both` and `neither` of two. */
export function pickForAll(
  { two, other, one = other }: { readonly one?: string; readonly two: string; readonly other: string },
  total: number,
): string {
  if (total === 1) return one;
  return total === 2 ? two : other;
}

/** A message in the form that a count asks for, with the count in words. */
export function sayCounted(
  voice: Voice,
  forms: Forms,
  count: number,
  gender: Gender,
  values: Values = {},
): string {
  return fill(pickForm(voice.language, count, forms), { ...values, count: sayCount(voice, count, gender) });
}
