import { fill } from '@/lib/i18n/messages/fill';
import type { Status } from '@/lib/indicators/types';
import type { PrintedFigure, PrintedIndicator } from '../../brief-types';
import { sayPartialFirst } from '../say-coverage';
import { sayDue, sayFigure } from '../say-figure';
import { sayGap } from '../say-gap';
import { sayWhen } from '../say-when';
import type { FindingRule } from '../types';
import { saySentence, type Voice } from '../voice';

const WEIGHTS: Readonly<Record<Status, number>> = { 'off-track': 90, watch: 80, 'on-track': 70 };
const WITHOUT_STATUS = 75;

/** Each pillar's level in the country against what was expected of it, and the gap in people. */
export const findPillarLevels: FindingRule = ({ pillars, indicators }) =>
  pillars.flatMap((figure, place) => {
    const indicator = indicators[figure.indicator];
    if (!indicator) return [];
    const weight = (figure.status ? WEIGHTS[figure.status] : WITHOUT_STATUS) - place / 10;
    return {
      id: `pillar:${figure.indicator}`,
      section: 'plan',
      weight,
      text: saySentence((voice) => sayLevel(voice, indicator, figure)),
      places: [],
      indicators: [figure.indicator],
      partial: figure.figure.partial,
    };
  });

function sayLevel(voice: Voice, indicator: PrintedIndicator, printed: PrintedFigure): readonly string[] {
  const { words, text, language } = voice;
  const { figure, expected, validated, period } = printed;
  const when = sayWhen(voice, period);
  if (figure.value === null) {
    const message = figure.state === 'not-applicable' ? words.notApplicable : words.noData;
    return [fill(message, { label: indicator.short[language], when })];
  }
  const level = fill(words.level, { figure: sayFigure(voice, indicator, figure.value), when });
  const compared =
    expected === null
      ? fill(words.levelNoTarget, { level })
      : fill(validated === false ? words.levelExpectedOpen : words.levelExpected, {
          level,
          expected: sayDue(voice, indicator, expected),
          ...(validated === false ? { toValidate: text.common.toValidate } : {}),
        });
  return [sayPartialFirst(voice, figure, compared), sayGap(voice, printed, indicator.direction)];
}
