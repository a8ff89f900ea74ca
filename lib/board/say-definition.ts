import type { Messages } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import type { IndicatorDefinition, Term } from '@/lib/indicators/types';

type Text = Pick<Messages, 'definition' | 'measures'>;

/** The formula in words: `ASC supervisés ÷ ASC actifs × 100`. */
export function sayFormula({ numerator, denominator, factor }: IndicatorDefinition, text: Text): string {
  const { definition, measures } = text;
  if (!denominator) return fill(definition.alone, { numerator: measures[numerator.measure] });
  return fill(factor === 100 ? definition.timesHundred : definition.divided, {
    numerator: measures[numerator.measure],
    denominator: measures[denominator.measure],
  });
}

/** How each term is brought over the months of a period. */
export function sayTimeRules({ numerator, denominator }: IndicatorDefinition, text: Text): string[] {
  return [numerator, ...(denominator ? [denominator] : [])].map((term) => sayTimeRule(term, text));
}

function sayTimeRule({ measure, over }: Term, { definition, measures }: Text): string {
  const rule = { sum: definition.overSum, last: definition.overLast, mean: definition.overMean }[over];
  const name = measures[measure];
  return fill(rule, { measure: name.charAt(0).toUpperCase() + name.slice(1) });
}
