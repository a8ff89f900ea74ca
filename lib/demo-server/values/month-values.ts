import type { MonthIndex } from '@/lib/periods/period';
import type { DemoCountry } from '../country';
import { mix } from '../hash';
import { buildAreas, type Area } from './area';
import { fillCare } from './care';
import { countActive, fillRegister } from './coverage';
import { fillDigitalAndPay } from './digital';
import { AT, FORM_SIZE, type Form } from './form';
import { drawRegisterArrival, drawReport } from './report';
import { fillStock } from './stock';
import { fillSupervision } from './supervision';

/** Months kept: a client asks for one again and again, for other items and regions. About 0.4 MB each. */
const KEPT_MONTHS = 16;

/** Draws the values of a country by the month, as known at a time; the same question always has the same answer. */
export class ValueSource {
  readonly areas: readonly Area[];
  /** Place among the country's units of each area, ascending. */
  readonly unitIndexes: readonly number[];
  readonly #firstMonth: MonthIndex;
  readonly #kept = new Map<string, Float64Array>();

  constructor(country: DemoCountry) {
    const areas = buildAreas(country);
    this.areas = areas.map(({ area }) => area);
    this.unitIndexes = areas.map(({ unitIndex }) => unitIndex);
    this.#firstMonth = country.firstMonth;
  }

  /** Forms of all areas in a month, one after the other in the order of `areas`, as known at `asOf` (ms since 1970). */
  month(month: MonthIndex, asOf: number): Float64Array {
    const key = `${month}@${asOf}`;
    const kept = this.#kept.get(key);
    if (kept) return kept;
    const values = new Float64Array(this.areas.length * FORM_SIZE).fill(NaN);
    if (month >= this.#firstMonth) {
      for (const [index, area] of this.areas.entries()) {
        fillForm(values.subarray(index * FORM_SIZE, (index + 1) * FORM_SIZE), area, month, asOf);
      }
    }
    this.#kept.set(key, values);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= KEPT_MONTHS) break;
      this.#kept.delete(oldest);
    }
    return values;
  }
}

/** Fills in what the server knows at `asOf` of one area and month; the rest stays `NaN`. */
export function fillForm(form: Form, area: Area, month: MonthIndex, asOf: number): void {
  if (month < area.opened || month > area.closed) return;
  const active = countActive(area, month);
  const report = drawReport(area, month);
  const received = report.arrives <= asOf;
  form[AT.reports_expected] = 1;
  form[AT.reports_received] = received ? 1 : 0;
  form[AT.reports_on_time] = received && report.onTime ? 1 : 0;
  if (drawRegisterArrival(area, month) <= asOf) fillRegister(form, area, month, active);
  if (!received) return;
  const version = report.revised <= asOf ? 4 : 3;
  const draft = { area, month, active, seed: mix(area.seed, month * 8 + version) };
  form[AT.chw_active] = active;
  fillSupervision(form, draft);
  fillStock(form, draft);
  fillDigitalAndPay(form, draft);
  fillCare(form, draft);
}
