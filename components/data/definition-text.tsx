import { sayFormula, sayTimeRules } from '@/lib/board/say-definition';
import { formatShort } from '@/lib/i18n/format';
import type { Language } from '@/lib/i18n/language';
import type { Messages } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import type { IndicatorDefinition } from '@/lib/indicators/types';

interface DefinitionTextProps {
  readonly definition: IndicatorDefinition;
  readonly text: Messages;
  readonly language: Language;
}

/** The formula, its rule over time, and how to read it and how not. */
export function DefinitionText({ definition, text, language }: DefinitionTextProps) {
  const words = text.definition;
  const rules = [...sayTimeRules(definition, text), ...(definition.denominator ? [words.pairing] : [])];
  return (
    <dl className="facts facts-text mt-2">
      <div>
        <dt>{words.formula}</dt>
        <dd className="font-bold">{sayFormula(definition, text)}</dd>
      </div>
      <div>
        <dt>{words.timeRule}</dt>
        <dd>
          {rules.map((rule) => (
            <p key={rule}>{rule}</p>
          ))}
        </dd>
      </div>
      <div>
        <dt>{words.direction}</dt>
        <dd>{sayDirection(definition, words, language)}</dd>
      </div>
      <div>
        <dt>{words.howToRead}</dt>
        <dd>{definition.howToRead[language]}</dd>
      </div>
      <div>
        <dt>{words.notToRead}</dt>
        <dd>{definition.notToRead[language]}</dd>
      </div>
      <div>
        <dt>{words.origin}</dt>
        <dd>{definition.origin[language]}</dd>
      </div>
    </dl>
  );
}

function sayDirection(
  { direction, band }: IndicatorDefinition,
  words: Messages['definition'],
  language: Language,
) {
  if (direction === 'band' && band) {
    return fill(words.directionBand, {
      low: formatShort(band[0], language),
      high: formatShort(band[1], language),
    });
  }
  return direction === 'up' ? words.directionUp : words.directionDown;
}
