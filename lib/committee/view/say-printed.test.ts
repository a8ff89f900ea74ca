import { describe, expect, it } from 'vitest';
import { indicatorById } from '@/lib/indicators/catalogue';
import { messagesIn } from '@/lib/i18n/messages';
import type { Language } from '@/lib/i18n/language';
import { printIndicator } from '../document/print-indicator';
import { makeSampleFigure } from '../testing/sample-figures';
import type { PrintedIndicator } from '../brief-types';
import { sayPrintedBound, sayPrintedGap } from './say-printed';

const speakIn = (language: Language) => ({ language, text: messagesIn(language) });
const AUDIT = printed('households_per_audit');

function printed(id: string): PrintedIndicator {
  const definition = indicatorById(id);
  if (!definition) throw new Error(`The catalogue has no ${id}.`);
  return printIndicator(definition);
}

function gapOfAudit(value: number, gap: number, coverage = 1, language: Language = 'fr'): string {
  const figure = makeSampleFigure('households_per_audit', 'R1', { value, gap, coverage });
  return sayPrintedGap(speakIn(language), AUDIT, figure, 1);
}

describe('the gap of what a norm judges', () => {
  it('is counted in what is missing under the norm, and in what is too many above it', () => {
    expect(gapOfAudit(8.2, 36)).toBe('36 ménages à ajouter');
    expect(gapOfAudit(13.1, 1)).toBe('1 ménage de trop');
    expect(gapOfAudit(13.1, 12, 1, 'en')).toBe('12 households too many');
    expect(gapOfAudit(11, 0)).toBe('aucun');
  });

  it('is a bound where it rests on some of the places', () => {
    expect(gapOfAudit(8.2, 36, 0.5)).toBe('au moins 36 ménages à ajouter');
    expect(gapOfAudit(13.1, 12, 0.5, 'en')).toBe('at least 12 households too many');
  });

  it('is a number alone in a note that was frozen without the norm', () => {
    const { band: _band, ...frozen } = AUDIT;
    const figure = makeSampleFigure('households_per_audit', 'R1', { value: 8.2, gap: 36 });
    expect(sayPrintedGap(speakIn('fr'), frozen, figure, 1)).toBe('+36');
  });
});

describe('what was expected', () => {
  it('is the norm where there is one, whatever the date', () => {
    expect(sayPrintedBound(speakIn('fr'), AUDIT, null)).toBe('10 à 12');
    expect(sayPrintedBound(speakIn('fr'), printed('chw_functional'), null)).toBe('—');
    expect(sayPrintedBound(speakIn('en'), printed('stockout_any'), 25)).toMatch(/^≤\s25%$/);
  });
});
