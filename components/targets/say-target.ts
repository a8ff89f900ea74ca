import { indicatorById } from '@/lib/indicators/catalogue';
import { formatBound } from '@/lib/i18n/format';
import type { Language } from '@/lib/i18n/language';
import { messagesIn } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import { currentProfile } from '@/lib/profile/current';
import { readRegionNames } from '@/lib/access/accounts/region-names';
import type { Store } from '@/lib/store/types';
import type { TargetKey } from '@/lib/targets/decision';

/** The name of an indicator in tables; its id where the catalogue no longer has it. */
export function nameIndicator(id: string, language: Language): string {
  return indicatorById(id)?.short[language] ?? id;
}

/** A target's value in its indicator's unit: `85 %`, `2 700 000`; words where there is none. */
export function sayTargetValue(id: string, value: number | undefined, language: Language): string {
  const definition = indicatorById(id);
  if (value === undefined) return messagesIn(language).targets.nothing;
  return definition ? formatBound(value, definition, language) : String(value);
}

/** `ASC actifs, Mopti, 2028`. */
export function sayKey(
  { indicator, year, region }: TargetKey,
  regions: ReadonlyMap<string, string>,
  country: string,
  language: Language,
): string {
  const place = region === null ? country : (regions.get(region) ?? region);
  const { about } = messagesIn(language).targets;
  return fill(about, { indicator: nameIndicator(indicator, language), place, year });
}

/** The same, with the names of the store. */
export async function sayTarget(store: Store, key: TargetKey, language: Language): Promise<string> {
  return sayKey(key, await readRegionNames(store), currentProfile().name[language], language);
}
