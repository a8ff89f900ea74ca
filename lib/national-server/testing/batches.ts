import type { MeasureId } from '@/lib/indicators/measures';
import { createBatch, type Batch, type PlannedMeasure } from '../analytics/batch';
import { parseItem } from '../items';

/** A uid out of a short name: `uid('a')` is 11 characters. */
export function uid(name: string): string {
  return `U${name}`.padEnd(11, 'x');
}

export function plan(measure: MeasureId, ...texts: string[]): PlannedMeasure {
  const items = texts.map((text) => {
    const parsed = parseItem(text);
    if (!parsed.ok) throw new Error(parsed.problem);
    return parsed.item;
  });
  return { measure, items };
}

export function batchOf(parts: Partial<Omit<Batch, 'key'>> = {}): Batch {
  return createBatch({
    measures: [plan('chw_active', uid('a'))],
    region: uid('r1'),
    levelNumber: 4,
    months: [24318, 24317],
    units: 2,
    ...parts,
  });
}
