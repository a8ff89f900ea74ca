import type { FactChanges } from '@/lib/store/dialect/bulk-writer';

/** Changed facts in growing columns: hundreds of thousands of them without an object each. `NaN` stands for none. */
export class ChangeList implements FactChanges {
  count = 0;
  month = new Int32Array(1024);
  measure = new Int32Array(1024);
  orgUnit = new Int32Array(1024);
  before = new Float64Array(1024);
  value = new Float64Array(1024);
  /** 1 where the month had been published before: the change is a revision. */
  revises = new Uint8Array(1024);
  /** How many facts there are more than before; negative: fewer. */
  added = 0;
  /** How many of them are revisions. */
  revisions = 0;

  add(
    month: number,
    measure: number,
    orgUnit: number,
    before: number,
    value: number,
    revises: boolean,
  ): void {
    const i = this.count;
    if (i === this.month.length) this.#grow();
    this.month[i] = month;
    this.measure[i] = measure;
    this.orgUnit[i] = orgUnit;
    this.before[i] = before;
    this.value[i] = value;
    this.revises[i] = revises ? 1 : 0;
    if (revises) this.revisions += 1;
    this.added += (Number.isNaN(before) ? 1 : 0) - (Number.isNaN(value) ? 1 : 0);
    this.count = i + 1;
  }

  #grow(): void {
    const length = this.month.length * 2;
    this.month = copyInto(new Int32Array(length), this.month);
    this.measure = copyInto(new Int32Array(length), this.measure);
    this.orgUnit = copyInto(new Int32Array(length), this.orgUnit);
    this.before = copyInto(new Float64Array(length), this.before);
    this.value = copyInto(new Float64Array(length), this.value);
    this.revises = copyInto(new Uint8Array(length), this.revises);
  }
}

function copyInto<T extends Int32Array | Float64Array | Uint8Array>(target: T, source: T): T {
  target.set(source);
  return target;
}
