import { describe, expect, it } from 'vitest';
import { isMeasure } from '../measures';
import { THEMES } from '../types';
import { indicatorById, INDICATORS } from './index';

/** Public ids, as agreed: none may disappear or change. */
const PUBLIC_IDS =
  `coverage_population chw_functional chw_count population_served population_per_chw supervision_monthly
supervision_360 group_meetings patient_audits households_per_audit shadowing individual_feedback chw_per_supervisor
stockout_any stock_available stockout_act stockout_rdt stockout_amoxicillin stockout_ors stockout_zinc stockout_paracetamol
stockout_rectal_artesunate completeness timeliness stock_reporting_rate disc_provisioned disc_active paid_on_time
home_visits_per_chw fever_tested malaria_treated pneumonia_treated diarrhoea_treated treated_24h danger_signs_referred
supervisor_count disc_accounts`
    .split(/\s+/)
    .sort();

const TEXTS = ['label', 'short', 'definition', 'howToRead', 'notToRead', 'origin'] as const;

describe('catalogue', () => {
  it('holds every public id once', () => {
    expect(INDICATORS.map(({ id }) => id).sort()).toEqual(PUBLIC_IDS);
    expect(indicatorById('completeness')?.theme).toBe('reporting');
    expect(indicatorById('unknown')).toBeUndefined();
  });

  it('is ordered by theme and uses known measures, each pair over the same kind of time', () => {
    const themes = INDICATORS.map(({ theme }) => THEMES.indexOf(theme));
    expect(themes).toEqual([...themes].sort((a, b) => a - b));
    for (const { id, numerator, denominator } of INDICATORS) {
      expect(isMeasure(numerator.measure), id).toBe(true);
      if (denominator) expect(denominator.over, id).toBe(numerator.over);
      expect(denominator?.measure, id).not.toBe(numerator.measure);
    }
  });

  it.each(INDICATORS)('$id says everything, well set, in both languages', (definition) => {
    for (const key of TEXTS) {
      const { fr, en } = definition[key];
      expect(fr.trim(), key).toBe(fr);
      expect(en.trim(), key).toBe(en);
      expect(fr.length, key).toBeGreaterThan(2);
      expect(en.length, key).toBeGreaterThan(2);
      expect(fr, key).not.toBe(en);
      expect(fr, key).not.toMatch(/[ \u00A0][;:!?%»]|« |\d \d{3}|'|\bACT\b|\bCHW\b(?! Program)/);
      expect(fr, key).not.toMatch(/[^\s\u202F/][;!?%»]/);
      expect(en, key).not.toMatch(/\s[;:!?%]|[«»\u202F]|\bASC\b/);
    }
    expect(definition.short.fr.length).toBeLessThanOrEqual(28);
  });

  it.each(INDICATORS)('$id has ascending cuts, and a factor that fits its unit', (definition) => {
    const [a, b, c, d] = definition.cuts;
    expect(a > 0 && a < b && b < c && c < d).toBe(true);
    expect(definition.factor).toBe(definition.unit === 'percent' ? 100 : 1);
    expect(definition.direction === 'band').toBe(definition.band !== undefined);
    expect(definition.tolerance).toBeGreaterThan(0);
  });
});
