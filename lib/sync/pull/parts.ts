import type { MeasureId } from '@/lib/indicators/measures';
import type { MonthIndex } from '@/lib/periods/period';

/** The least that is pulled or fails as one: a measure of a region in a month. */
export interface Part {
  readonly region: string;
  readonly measure: MeasureId;
  readonly month: MonthIndex;
}

/** When a part was pulled last, and how its measure was mapped then. */
export interface PulledPart {
  /** The server's analytics run, ms. */
  readonly dataAsOf: number;
  readonly mapping: string;
}

/** The parts that have been published. */
export class PulledParts {
  readonly #parts = new Map<string, PulledPart>();

  get size(): number {
    return this.#parts.size;
  }

  get(region: string, measure: MeasureId, month: MonthIndex): PulledPart | undefined {
    return this.#parts.get(keyOf(region, measure, month));
  }

  set(part: Part, pulled: PulledPart): void {
    this.#parts.set(keyOf(part.region, part.measure, part.month), pulled);
  }
}

function keyOf(region: string, measure: MeasureId, month: MonthIndex): string {
  return `${region} ${measure} ${month}`;
}
