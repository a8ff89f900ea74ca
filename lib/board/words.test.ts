import { describe, expect, it } from 'vitest';
import { messagesIn } from '@/lib/i18n/messages';
import type { Language } from '@/lib/i18n/language';
import { INDICATORS } from '@/lib/indicators/catalogue';
import { boardIndicators } from './board-indicators';
import type { Cell } from './cells';
import { sayGap, sayJudgement } from './words';

const speak = (language: Language) => ({ language, text: messagesIn(language) });

function cellWith(gap: number | null, value = 50): Cell {
  return {
    figure: {
      state: 'value',
      value,
      numerator: value,
      denominator: 100,
      coverage: 1,
      monthsUsed: 1,
      partial: false,
    },
    expected: gap === null ? null : 70,
    target: null,
    validated: null,
    status: null,
    gap,
    gapBound: null,
    change: { kind: 'unknown' },
    provisional: false,
  };
}

function sayIn(language: Language, id: string, gap: number, months = 1, value = 50): string {
  const [indicator] = boardIndicators(
    INDICATORS.filter((definition) => definition.id === id),
    language,
  );
  if (!indicator) throw new Error(`There is no indicator ${id}.`);
  return sayGap(speak(language), indicator, cellWith(gap, value), months);
}

describe('sayGap', () => {
  it('says what is still to be done, never that people are missing who are at work', () => {
    expect(sayIn('fr', 'supervision_monthly', 50)).toBe('50 ASC à superviser');
    expect(sayIn('en', 'supervision_monthly', 50)).toBe('50 CHWs still to supervise');
    expect(sayIn('fr', 'stockout_act', 12)).toBe('12 ASC de trop en rupture');
    expect(sayIn('fr', 'chw_functional', 514)).toBe('514 ASC manquants');
    expect(sayIn('fr', 'disc_active', 1)).toBe('1 compte à activer');
  });

  it('counts acts, not people, over several months', () => {
    expect(sayIn('fr', 'supervision_monthly', 1466, 3)).toBe('1\u202f466 supervisions mensuelles à faire');
  });

  it('says on which side of a norm a value lies', () => {
    expect(sayIn('fr', 'households_per_audit', 30, 1, 8)).toBe('30 ménages à ajouter');
    expect(sayIn('fr', 'households_per_audit', 30, 1, 13)).toBe('30 ménages de trop');
  });

  it('has words for every indicator, in both languages', () => {
    for (const language of ['fr', 'en'] as const) {
      const silent = INDICATORS.filter(({ id }) => !/^7 .*\p{L}/u.test(sayIn(language, id, 7)));
      expect(silent.map(({ id }) => id)).toEqual([]);
    }
  });

  it('says of a gap that is a bound on which side of it the true one lies', () => {
    const [count] = boardIndicators(
      INDICATORS.filter(({ id }) => id === 'chw_count'),
      'fr',
    );
    if (!count) throw new Error('chw_count');
    const say = (language: Language, gapBound: Cell['gapBound'], gap = 474) =>
      sayGap(speak(language), count, { ...cellWith(gap), gapBound }, 1);
    expect(say('fr', 'at-most')).toBe('au plus 474 ASC manquants');
    expect(say('fr', 'at-least')).toBe('au moins 474 ASC manquants');
    expect(say('en', 'at-most')).toMatch(/^at most 474 /);
    expect(say('fr', 'at-most', 0)).toBe('attendu atteint');
  });

  it('takes a count that is not judged for none without a target', () => {
    const [count] = boardIndicators(
      INDICATORS.filter(({ id }) => id === 'chw_count'),
      'fr',
    );
    if (!count) throw new Error('chw_count');
    const unjudged = { ...cellWith(null), expected: 3000 };
    expect(sayGap(speak('fr'), count, unjudged, 1)).toBe('');
    expect(sayGap(speak('fr'), count, cellWith(null), 1)).toBe('sans cible');
    expect(sayJudgement(speak('fr'), unjudged)).toBe('non jugé\u202f: effectif incomplet');
    const partial = { ...unjudged, figure: { ...unjudged.figure, partial: true } };
    expect(sayJudgement(speak('fr'), partial)).toBe('non jugé\u202f: partiel');
    expect(sayJudgement(speak('en'), unjudged)).toBe('not judged: incomplete count');
  });
});
