import { formatDate } from '@/lib/i18n/format';
import type { Language } from '@/lib/i18n/language';
import type { Messages } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import type { TargetDecision, TargetKey } from '@/lib/targets/decision';
import type { StandingTarget } from '@/lib/targets/standing';
import { sayKey } from './say-target';

/** What targets are told with. */
export interface TargetWords {
  readonly text: Messages;
  readonly language: Language;
  /** Names by uid. */
  readonly regions: ReadonlyMap<string, string>;
  readonly country: string;
}

/** `ASC actifs, Mopti, 2028`. */
export function sayAbout(key: TargetKey, { regions, country, language }: TargetWords): string {
  return sayKey(key, regions, country, language);
}

/** The region's name, or the country's. */
export function sayPlace(region: string | null, { regions, country }: TargetWords): string {
  return region === null ? country : (regions.get(region) ?? region);
}

/** `le 4 novembre 2024 par Awa Diarra`. */
export function sayDecider(
  { at, accountName, change }: TargetDecision,
  { text: { targets }, language }: TargetWords,
): string {
  const said = change.kind === 'set' ? targets.enteredBy : targets.withdrawnBy;
  return fill(said, { date: formatDate(at, language), name: accountName });
}

/** Where the value in force comes from: who entered it and when, or the profile. */
export function sayEntry({ last }: StandingTarget, words: TargetWords): string {
  return last ? sayDecider(last, words) : words.text.targets.ofProfile;
}
