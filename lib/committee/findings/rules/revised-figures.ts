import { formatValue } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import type { PrintedIndicator, RevisedFigure } from '../../brief-types';
import { splitPlace } from '../../places-together';
import { partRevised } from '../../revised-parts';
import { countryOf } from '../read-source';
import { sayCounted } from '../say-number';
import { sayWhere } from '../say-place';
import { sayDate, sayWhen } from '../say-when';
import type { FindingRule, FindingSource } from '../types';
import { saySentence, type Voice } from '../voice';

/** How many figures of the note before have changed since it was printed, with the first of them. */
export const findRevisedFigures: FindingRule = (source) => {
  const { previous } = source;
  const revised = partRevised(source.indicators, source.revised).printed;
  const first = revised.find((each) => source.indicators[each.indicator] !== undefined);
  const indicator = first && source.indicators[first.indicator];
  if (!previous || !indicator) return [];
  const country = countryOf(source);
  const uids = revised.flatMap(({ place }) => splitPlace(place)).map(({ uid }) => uid);
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
      places: [...new Set(uids)].filter((uid) => uid !== country),
      indicators: [...new Set(revised.map((each) => each.indicator))],
      partial: false,
    },
  ];
};

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
