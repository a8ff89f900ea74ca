import { formatDateTime, formatMonth } from '@/lib/i18n/format';
import type { Language } from '@/lib/i18n/language';
import type { Messages } from '@/lib/i18n/messages';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import { mappingFingerprint } from '@/lib/profile-check/fingerprint';
import { isAtFault } from '@/lib/profile-check/mapping-rows';
import type { CountryProfile } from '@/lib/profile/types';
import type { MappingHealth } from '@/lib/store/queries/mapping-check';

/** A check that is older than this, in days, is said to be. */
const OLD_AFTER_DAYS = 30;

export interface MappingWords {
  /** What the last answered check found, or that there was none. */
  readonly main: string;
  /** Of which month the sample values are; empty without a check. */
  readonly sample: string;
  /** Old, of another mapping, or not answered since. */
  readonly warnings: readonly string[];
  /** A check is on its way. */
  readonly underWay: string | null;
}

/** The state of the mapping: never checked, all well, at fault, old, of another mapping, server down, under way. */
export function sayMapping(
  health: MappingHealth,
  profile: CountryProfile,
  { text, language }: { readonly text: Pick<Messages, 'quality'>; readonly language: Language },
  now: Date,
): MappingWords {
  const { quality } = text;
  const { last, answered, runningSince, askedAt } = health;
  const dateOf = (date: Date) => formatDateTime(date, language);
  const warnings: string[] = [];
  if (last && last.failureCode !== null) {
    const cause = language === 'fr' ? last.failureFr : last.failureEn;
    warnings.push(
      [
        fill(quality.checkFailed, { date: dateOf(last.startedAt) }),
        ...(cause === null ? [] : [fill(quality.checkCause, { cause })]),
        ...(answered ? [quality.checkFailedKept] : []),
      ].join(' '),
    );
  }
  if (answered) {
    const days = (now.getTime() - answered.check.startedAt.getTime()) / 86_400_000;
    if (days > OLD_AFTER_DAYS) warnings.push(fill(quality.checkOld, { days: OLD_AFTER_DAYS }));
    if (answered.check.mapping !== mappingFingerprint(profile)) warnings.push(quality.checkOutdated);
  }
  return {
    main: sayResult(health, quality, language),
    sample: answered ? fill(quality.checkSample, { month: formatMonth(answered.check.month, language) }) : '',
    warnings,
    underWay:
      runningSince !== null
        ? fill(quality.checkRunning, { date: dateOf(runningSince) })
        : askedAt !== null
          ? fill(quality.checkWaiting, { date: dateOf(askedAt) })
          : null,
  };
}

function sayResult({ answered }: MappingHealth, quality: Messages['quality'], language: Language): string {
  if (!answered) return quality.checkNever;
  const date = formatDateTime(answered.check.finishedAt ?? answered.check.startedAt, language);
  const total = answered.items.length;
  const misses = answered.items.filter(isAtFault).length;
  if (misses === 0) return fill(pickForm(language, total, quality.checkFine), { count: total, date });
  return fill(pickForm(language, misses, quality.checkMisses), { count: misses, total, date });
}
