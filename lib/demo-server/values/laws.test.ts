import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthIndex } from '@/lib/periods/period';
import { buildExemplia } from '../countries/exemplia/exemplia';
import { buildMali } from '../countries/mali/mali';
import { FORM_SIZE } from './form';
import { fillForm, ValueSource } from './month-values';
import { TRACERS } from './stock';
import { readForm, type Known } from './testing';

const sources = [new ValueSource(buildMali()), new ValueSource(buildExemplia())];

/** An area, a month of the years served, and a time at which it is looked at, up to a year after the month. */
const sighting = fc
  .record({
    source: fc.constantFrom(...sources),
    place: fc.nat(),
    month: fc.integer({ min: monthIndex(2021, 1), max: monthIndex(2026, 12) }),
    daysAfter: fc.integer({ min: 0, max: 365 }),
  })
  .map(({ source, place, month, daysAfter }) => {
    const area = source.areas[place % source.areas.length];
    if (!area) throw new Error('no areas');
    return { area, month, asOf: Date.UTC(Math.floor(month / 12), (month % 12) + 1, 1 + daysAfter) };
  });

function draw({
  area,
  month,
  asOf,
}: {
  area: Parameters<typeof fillForm>[1];
  month: number;
  asOf: number;
}): Known {
  const form = new Float64Array(FORM_SIZE).fill(NaN);
  fillForm(form, area, month, asOf);
  return readForm(form, 0);
}

/** Each measure is at most the next. */
const CHAINS = [
  ['chw_active', 'chw_planned'],
  ['population_covered', 'population_target'],
  ['chw_supervised_360', 'chw_audited', 'chw_supervised', 'chw_active'],
  ['chw_supervised_360', 'chw_shadowed', 'chw_active'],
  ['chw_supervised_360', 'chw_feedback_given', 'chw_active'],
  ['group_meetings_held', 'group_meetings_expected'],
  ['stockout_any', 'stock_reporting', 'chw_active'],
  ['reports_on_time', 'reports_received', 'reports_expected'],
  ['disc_active', 'disc_provisioned', 'chw_active'],
  ['chw_paid_on_time', 'chw_active'],
  ['u5_malaria_treated', 'u5_malaria_confirmed', 'u5_fever_tested', 'u5_fever'],
  ['u5_pneumonia_treated', 'u5_pneumonia'],
  ['u5_diarrhoea_treated', 'u5_diarrhoea'],
  ['u5_treated_24h', 'u5_treated'],
  ['referred', 'danger_signs'],
] as const;

describe('the values of one area and month', () => {
  it('are whole counts, and parts are at most what they are parts of', () => {
    fc.assert(
      fc.property(sighting, (at) => {
        const form = draw(at);
        expect(Object.values(form).filter((value) => !Number.isInteger(value) || value < 0)).toEqual([]);
        for (const chain of CHAINS) {
          for (const [index, part] of chain.entries()) {
            const whole = chain[index + 1];
            if (whole === undefined || form[part] === undefined || form[whole] === undefined) continue;
            expect(form[part], `${part} ≤ ${whole}`).toBeLessThanOrEqual(form[whole]);
          }
        }
        if (form.chw_planned !== undefined) expect(form.chw_planned).toBeLessThanOrEqual(7);
      }),
      { numRuns: 1_500 },
    );
  });

  it('split the ASC who reported stock into those who lack a tracer and those who lack none', () => {
    fc.assert(
      fc.property(sighting, (at) => {
        const form = draw(at);
        const { stock_reporting: reporting, stockout_any: any = NaN, stock_all_available: all = NaN } = form;
        if (reporting === undefined) return;
        expect(any + all).toBe(reporting);
        const byTracer = TRACERS.map(({ measure }) => form[measure] ?? NaN);
        expect(Math.max(...byTracer)).toBeLessThanOrEqual(any);
        expect(byTracer.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(any);
      }),
      { numRuns: 1_000 },
    );
  });

  it('keep audits within 6 to 12 households, and treated children the sum of the three illnesses', () => {
    fc.assert(
      fc.property(sighting, (at) => {
        const form = draw(at);
        if (form.chw_audited === undefined || form.households_audited === undefined) return;
        expect(form.households_audited).toBeGreaterThanOrEqual(6 * form.chw_audited);
        expect(form.households_audited).toBeLessThanOrEqual(12 * form.chw_audited);
        const treated = [form.u5_malaria_treated, form.u5_pneumonia_treated, form.u5_diarrhoea_treated];
        expect(treated.reduce<number>((sum, count) => sum + (count ?? NaN), 0)).toBe(form.u5_treated);
      }),
      { numRuns: 1_000 },
    );
  });

  it('never unlearn: once a report is in it stays in, and the same question has the same answer', () => {
    fc.assert(
      fc.property(sighting, fc.integer({ min: 0, max: 200 }), (at, days) => {
        const first = draw(at);
        expect(draw(at)).toEqual(first);
        const later = draw({ ...at, asOf: at.asOf + days * 86_400_000 });
        for (const measure of Object.keys(first)) expect(later).toHaveProperty(measure);
      }),
      { numRuns: 1_000 },
    );
  });

  it('hold nothing of the report while it is not received', () => {
    fc.assert(
      fc.property(sighting, (at) => {
        const form = draw(at);
        if (form.reports_received === 1) expect(form.chw_active).toBeDefined();
        else
          expect([form.chw_active, form.home_visits, form.stock_reporting]).toEqual([
            undefined,
            undefined,
            undefined,
          ]);
      }),
    );
  });
});
