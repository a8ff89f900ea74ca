import type { MeasureId } from '@/lib/indicators/measures';
import type { MonthIndex } from '@/lib/periods/period';
import { draw, mix } from '../hash';
import { AT, malariaSeason, progress, takeShare, type Draft, type Form } from './form';

interface Tracer {
  readonly measure: MeasureId;
  /** Share of ASC out of it outside the season, before the region's shortage. */
  readonly rate: number;
  /** Added to the rate at the height of the malaria season, as a multiple. */
  readonly season: number;
}

export const TRACERS: readonly Tracer[] = [
  { measure: 'stockout_act', rate: 0.17, season: 0.8 },
  { measure: 'stockout_rdt', rate: 0.165, season: 0.75 },
  { measure: 'stockout_amoxicillin', rate: 0.23, season: 0 },
  { measure: 'stockout_ors', rate: 0.165, season: 0.1 },
  { measure: 'stockout_zinc', rate: 0.21, season: 0.05 },
  { measure: 'stockout_paracetamol', rate: 0.16, season: 0.1 },
  { measure: 'stockout_rectal_artesunate', rate: 0.27, season: 0.2 },
];

/** Areas that were just supplied run out of little; the others of much: so that one ASC lacks several products at once. */
const SUPPLIED = { share: 0.5, factor: 0.25 };
const UNSUPPLIED_FACTOR = (1 - SUPPLIED.share * SUPPLIED.factor) / (1 - SUPPLIED.share);

/** Supply gets a little better over the years. */
const SHORTAGE = { from: 1.06, to: 0.94 };

/** An area stays supplied, or without, for about a quarter. */
function spellOf(month: MonthIndex, seed: number): number {
  return Math.floor((month + (seed % 3)) / 3);
}

/** Month-end counts of each ASC who reported them: what each lacks, then who lacks anything. */
export function fillStock(form: Form, { area, month, seed, active }: Draft): void {
  const reporting = takeShare(active, 0.93 + 0.05 * area.effort, draw(seed, 60));
  const supply =
    draw(mix(area.seed, spellOf(month, area.seed)), 61) < SUPPLIED.share
      ? SUPPLIED.factor
      : UNSUPPLIED_FACTOR;
  const shortage = progress(SHORTAGE, month) * area.anchors.shortage * supply * (1 - 0.3 * area.effort);
  const season = malariaSeason(month);
  for (const { measure } of TRACERS) form[AT[measure]] = 0;
  let any = 0;
  for (let chw = 0; chw < reporting; chw++) {
    let lacks = false;
    for (let index = 0; index < TRACERS.length; index++) {
      const tracer = TRACERS[index];
      if (
        !tracer ||
        draw(seed, 600 + chw * 16 + index) >= shortage * tracer.rate * (1 + tracer.season * season)
      )
        continue;
      form[AT[tracer.measure]] = (form[AT[tracer.measure]] ?? 0) + 1;
      lacks = true;
    }
    if (lacks) any++;
  }
  form[AT.stock_reporting] = reporting;
  form[AT.stockout_any] = any;
  form[AT.stock_all_available] = reporting - any;
}
