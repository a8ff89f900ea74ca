import { formatChange, formatValue } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import type { FindingRule } from '../types';
import { isComparedIn, isSameSeason, sayWhen } from '../say-when';
import { saySentence } from '../voice';
import { sayNumber } from './recommendations';

/** How the indicator that a recommendation is linked with has moved since; only where both ends rest on enough data. */
export const findSinceRecommendations: FindingRule = ({ recommendations, indicators, threshold }) =>
  recommendations.flatMap(({ id, number, since, proposed, places }) => {
    const indicator = since ? indicators[since.indicator] : undefined;
    if (!since || !indicator || proposed || since.change === null) return [];
    const { from, to, change } = since;
    const [before, after] = [from.value, to.value];
    if (before === null || after === null) return [];
    if ([from, to].some(({ coverage }) => coverage !== null && coverage < threshold)) return [];
    if (!isComparedIn(since.indicator, from.period, to.period)) return [];
    return {
      id: `since:${id}`,
      section: 'recommendations',
      weight: 45,
      text: saySentence((voice) => {
        const { since: message, sinceOtherSeason } = voice.places;
        const { language } = voice;
        return fill(isSameSeason(from.period, to.period) ? message : sinceOtherSeason, {
          number: sayNumber(voice, number),
          label: indicator.short[language],
          before: formatValue(before, indicator, language),
          whenBefore: sayWhen(voice, from.period),
          after: formatValue(after, indicator, language),
          when: sayWhen(voice, to.period),
          change: formatChange(change, indicator, language),
        });
      }),
      places: places.map(({ uid }) => uid),
      indicators: [since.indicator],
      partial: false,
    };
  });
