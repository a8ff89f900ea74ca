import type { Run } from '@/lib/indicators/runs';
import type { MonthIndex } from '@/lib/periods/period';
import type { ActPlace } from './act-places';
import type { Product } from './products';

/** A product at zero for at least one ASC of an area, three reported months running or more. */
export interface ChronicStockout extends ActPlace {
  readonly product: Product;
  readonly run: Run;
  /** ASC at zero in the month, of those whose stock count was reported in it. */
  readonly chw: number;
  readonly reporting: number;
}

/** What is said of chronic stockouts without naming them. */
export interface ChronicCount {
  /** Areas, each once. */
  readonly areas: number;
  /** Areas and products. */
  readonly pairs: number;
  readonly chw: number;
  /** The longest; of those that are equally long one that may have begun earlier. `null`: there is none. */
  readonly longest: Pick<Run, 'months' | 'atLeast'> | null;
}

/** Chronic stockouts as a page shows them. */
export interface ChronicList extends ChronicCount {
  readonly byProduct: ReadonlyMap<Product, ChronicCount>;
  /** The worst first: all that are asked for, or those that may stand among the first. */
  readonly rows: readonly ChronicStockout[];
}

/** An area of which no stock count came for two months or more: whether products are missing there is unknown. */
export interface SilentArea extends ActPlace {
  /** Months in a row without a count. */
  readonly run: Run;
  readonly lastSeen: MonthIndex | null;
}

export interface SilentList {
  /** All that there are, at hand or not. */
  readonly count: number;
  /** The longest first. */
  readonly rows: readonly SilentArea[];
}

/** Which rows of a list are asked for. */
export interface RowsAsked {
  /** To the end, and not only those that may stand among the first. */
  readonly whole: boolean;
  /** Of one product alone; counts are of all. */
  readonly product: Product | null;
}
