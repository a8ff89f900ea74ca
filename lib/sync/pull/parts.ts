import type { MeasureId } from '@/lib/indicators/measures';
import type { MonthIndex } from '@/lib/periods/period';

/** The least that is pulled or fails as one: a measure of a region in a month. */
export interface Part {
  readonly region: string;
  readonly measure: MeasureId;
  readonly month: MonthIndex;
}

/** Ends the mapping of a part that lacks an org unit which joined the server after it was pulled: it is asked for again. */
export const LACKING = '+';

/** When a part was pulled last, and how its measure was mapped then. */
export interface PulledPart {
  /** The server's analytics run, ms. */
  readonly dataAsOf: number;
  readonly mapping: string;
}

/** Some parts, without order. */
export class PartSet {
  readonly #keys: ReadonlySet<string>;

  constructor(parts: readonly Part[]) {
    this.#keys = new Set(parts.map(({ region, measure, month }) => keyOf(region, measure, month)));
  }

  has(region: string, measure: MeasureId, month: MonthIndex): boolean {
    return this.#keys.has(keyOf(region, measure, month));
  }
}

/** Each part once, though two batches may have answered it. */
export function uniqueParts(parts: readonly Part[]): Part[] {
  return [...new Map(parts.map((part) => [keyOf(part.region, part.measure, part.month), part])).values()];
}

/** The parts that have been published. */
export class PulledParts {
  readonly #parts = new Map<string, PulledPart>();
  readonly #measures = new Set<MeasureId>();

  get size(): number {
    return this.#parts.size;
  }

  /** Measures of which any part was ever pulled. */
  get measures(): ReadonlySet<MeasureId> {
    return this.#measures;
  }

  get(region: string, measure: MeasureId, month: MonthIndex): PulledPart | undefined {
    return this.#parts.get(keyOf(region, measure, month));
  }

  set(part: Part, pulled: PulledPart): void {
    this.#measures.add(part.measure);
    this.#parts.set(keyOf(part.region, part.measure, part.month), pulled);
  }
}

function keyOf(region: string, measure: MeasureId, month: MonthIndex): string {
  return `${region} ${measure} ${month}`;
}
