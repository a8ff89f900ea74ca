import { formatList, formatPercent } from '@/lib/i18n/format';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { MonthQuality, MonthState } from './load-months';
import { sayPercent } from './say-lowest';

/** How many names or measures stand in one reason. */
const NAMED = 4;

export function sayMonthState(state: MonthState, { text: { quality } }: Pick<PageFrame, 'text'>): string {
  return {
    'not-loaded': quality.stateNotLoaded,
    provisional: quality.stateProvisional,
    partial: quality.statePartial,
    'partly-loaded': quality.statePartlyLoaded,
    complete: quality.stateComplete,
  }[state];
}

/** Why a month cannot be relied on as it stands, what weighs most first; none for a month that is whole. */
export function sayReasons(
  month: MonthQuality,
  frame: Pick<PageFrame, 'text' | 'language' | 'threshold'>,
  tracksReports: boolean,
): string[] {
  const { text, language, threshold } = frame;
  const { quality, measures } = text;
  if (month.state === 'not-loaded') return [quality.whyNotLoaded];
  const reasons: string[] = [];
  if (month.state === 'provisional') reasons.push(quality.whyProvisional);
  if (month.unloaded.length > 0) {
    const named = month.unloaded
      .slice(0, NAMED)
      .map(({ measure, regions }) =>
        fill(quality.unloadedIn, { measure: measures[measure], regions: formatList(regions, language) }),
      );
    const list = sayNames(named, frame);
    reasons.push(fill(quality.whyUnloaded, { measures: list }));
  }
  if (!tracksReports) return month.state === 'complete' ? reasons : [...reasons, quality.whyUntracked];
  if (month.silent.length > 0) {
    const places = sayNames(month.silent, frame);
    reasons.push(fill(quality.whySilent, { places }));
  }
  if (month.low.length > 0) {
    const lowest = [...month.low].sort((a, b) => a.value - b.value);
    const named = lowest.map(({ name, value }) => `${name} (${sayPercent(value, frame)})`);
    const places = sayNames(named, frame);
    reasons.push(fill(quality.whyLow, { threshold: formatPercent(threshold * 100, language, 0), places }));
  }
  const { silentDistricts, districts, refusedExamples } = month;
  if (silentDistricts.length > 0) {
    const forms = pickForm(language, silentDistricts.length, quality.whySilentDistricts);
    const names = sayNames(silentDistricts, frame);
    reasons.push(fill(forms, { count: silentDistricts.length, total: districts, names }));
  }
  if (refusedExamples > 0) {
    reasons.push(fill(pickForm(language, refusedExamples, quality.whyRefused), { count: refusedExamples }));
  }
  return reasons;
}

/** The first of some names, and how many others there are: two at least, as one is as short by its name. */
function sayNames(
  names: readonly string[],
  { text, language }: Pick<PageFrame, 'text' | 'language'>,
): string {
  if (names.length <= NAMED + 1) return formatList(names, language);
  const named = names.slice(0, NAMED).join(', ');
  return fill(text.quality.andOthers, { names: named, count: names.length - NAMED });
}
