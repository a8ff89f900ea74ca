import { describe, expect, it } from 'vitest';
import { messagesIn } from '@/lib/i18n/messages';
import type { Language } from '@/lib/i18n/language';
import { INDICATORS } from '@/lib/indicators/catalogue';
import { boardIndicators } from './board-indicators';
import type { Cell } from './cells';
import { sayGap } from './words';

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
});
