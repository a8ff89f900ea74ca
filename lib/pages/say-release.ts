import { formatDate } from '@/lib/i18n/format';
import type { Language } from '@/lib/i18n/language';
import type { Messages } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import type { Release } from '@/lib/store/types';

/** `données au 4 novembre 2024 · version 2024-11-04.1`: of which day figures are, and of which release. */
export function sayRelease(
  release: Release,
  { common }: Pick<Messages, 'common'>,
  language: Language,
): string {
  const date = formatDate(release.dataAsOf, language);
  return `${fill(common.dataAsOf, { date })} · ${fill(common.release, { label: release.label })}`;
}
