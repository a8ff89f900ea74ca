import type { MeasureId } from '@/lib/indicators/measures';
import type { Failure } from '../types';
import { createBatch, expectedRows, halve, type Batch } from './batch';

export type Next =
  | { readonly kind: 'ask'; readonly batch: Batch }
  /** Not asked, since it is known to fail. */
  | { readonly kind: 'fail'; readonly batch: Batch; readonly failure: Failure };

/** Batches still to be asked, and what was learned about the server on the way. */
export interface BatchQueue {
  next(): Next | undefined;
  /** Parts of a batch that was split: they come next. */
  putBack(parts: readonly Batch[]): void;
  /** Every further batch with this measure goes without it. */
  banMeasure(measure: MeasureId, failure: Failure): void;
  banRegion(region: string, failure: Failure): void;
  /** Answers of that many rows are too much for the server: larger batches are halved before they are asked. */
  limitRows(rows: number): void;
  clear(): void;
  size(): number;
}

export function createQueue(planned: readonly Batch[], done: ReadonlySet<string>): BatchQueue {
  // Taken from the end.
  const waiting = [...planned].reverse();
  const badMeasures = new Map<MeasureId, Failure>();
  const badRegions = new Map<string, Failure>();
  let mostRows = Infinity;

  function putBack(parts: readonly Batch[]): void {
    waiting.push(...[...parts].reverse());
  }

  function next(): Next | undefined {
    for (let batch = waiting.pop(); batch; batch = waiting.pop()) {
      if (done.has(batch.key)) continue;
      const failure = badRegions.get(batch.region) ?? failureOfAll(batch);
      if (failure) return { kind: 'fail', batch, failure };
      const parts = expectedRows(batch) > mostRows ? halve(batch) : splitOffBad(batch);
      if (parts.length === 0) return { kind: 'ask', batch };
      putBack(parts);
    }
    return undefined;
  }

  /** The failure of a batch that is down to one measure known to be bad. */
  function failureOfAll(batch: Batch): Failure | undefined {
    const [only, ...others] = batch.measures;
    return only && others.length === 0 ? badMeasures.get(only.measure) : undefined;
  }

  /** The good measures together and each bad one by itself; nothing when there is no bad one. */
  function splitOffBad(batch: Batch): Batch[] {
    const good = batch.measures.filter(({ measure }) => !badMeasures.has(measure));
    if (good.length === batch.measures.length) return [];
    const bad = batch.measures.filter(({ measure }) => badMeasures.has(measure)).map((measure) => [measure]);
    return [good, ...bad]
      .filter((measures) => measures.length > 0)
      .map((measures) => createBatch({ ...batch, measures }));
  }

  return {
    next,
    putBack,
    banMeasure: (measure, failure) => void badMeasures.set(measure, failure),
    banRegion: (region, failure) => void badRegions.set(region, failure),
    limitRows: (rows) => (mostRows = Math.max(1, Math.min(mostRows, rows))),
    clear: () => waiting.splice(0),
    size: () => waiting.length,
  };
}
