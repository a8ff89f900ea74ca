import { formatValue } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import type { PrintedIndicator, RevisedFigure } from '../../brief-types';
import { countryOf } from '../read-source';
import { sayCounted } from '../say-number';
import { sayWhere } from '../say-place';
import { sayDate, sayWhen } from '../say-when';
import type { FindingRule, FindingSource } from '../types';
import { saySentence, type Voice } from '../voice';

/** How many figures of the note before have changed since it was printed, with the first of them. */
export const findRevisedFigures: FindingRule = (source) => {
  const { previous } = source;
  const revised = source.revised.filter((each) => {
    const indicator = source.indicators[each.indicator];
    return indicator !== undefined && isPrintedOtherwise(indicator, each);
  });
  const first = revised.find(({ compared }) => !compared) ?? revised[0];
  const indicator = first && source.indicators[first.indicator];
  if (!previous || !indicator) return [];
  const country = countryOf(source);
  return [
    {
      id: 'revised',
      section: 'changes',
      weight: 55,
      text: saySentence((voice) =>
        sayCounted(voice, voice.places.revised, revised.length, 'masculine', {
          note: fill(voice.words.ofPrevious, { date: sayDate(voice, previous.meetingDate) }),
          example: sayExample(voice, source, indicator, first),
        }),
      ),
      places: [...new Set(revised.map(({ place }) => place.uid))].filter((uid) => uid !== country),
      indicators: [...new Set(revised.map((each) => each.indicator))],
      partial: false,
    },
  ];
};

function isPrintedOtherwise(indicator: PrintedIndicator, { printed, now }: RevisedFigure): boolean {
  if (printed === null || now === null) return printed !== now;
  return formatValue(printed, indicator, 'fr') !== formatValue(now, indicator, 'fr');
}

function sayExample(
  voice: Voice,
  source: FindingSource,
  indicator: PrintedIndicator,
  { place, period, printed, now }: RevisedFigure,
): string {
  const { places, language } = voice;
  const say = (value: number) => ({ value: formatValue(value, indicator, language) });
  return fill(places.revisedExample, {
    label: indicator.short[language],
    where: sayWhere(voice, source, place),
    when: sayWhen(voice, period),
    printed: printed === null ? places.printedNothing : fill(places.printed, say(printed)),
    now: now === null ? places.nowNothing : fill(places.now, say(now)),
  });
}
