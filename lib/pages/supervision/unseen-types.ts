import type { Run } from '@/lib/indicators/runs';
import type { MonthIndex } from '@/lib/periods/period';

/** A place as a list names it. */
export interface NamedPlace {
  readonly uid: string;
  readonly name: string;
}

interface ListedArea {
  readonly area: NamedPlace;
  readonly district: NamedPlace | null;
  readonly region: NamedPlace | null;
}

/** An area that reported ASC at work and nobody supervised. */
export interface UnseenArea extends ListedArea {
  /** Months in a row up to the asked one. */
  readonly run: Run;
  /** ASC active in the asked month. */
  readonly chw: number;
  /** The last month in which somebody was supervised; `null`: none in the months looked at. */
  readonly lastSeen: MonthIndex | null;
}

/** An area of which nothing came: whether its ASC were supervised is unknown. */
export interface SilentArea extends ListedArea {
  readonly run: Run;
  /** ASC active when a report last told it; `null`: not known from the months looked at. */
  readonly chw: number | null;
  /** The last month of which a report came; `null`: none in the months looked at. */
  readonly lastReport: MonthIndex | null;
}

export interface AreasToSee {
  readonly unseen: readonly UnseenArea[];
  readonly silent: readonly SilentArea[];
}

/** What a list says without naming its areas, and the rows that are asked for. */
export interface AreaList<Row> {
  /** All that are on it, at hand or not. */
  readonly count: number;
  /** ASC concerned, as far as known. */
  readonly chw: number;
  /** A run of it may have begun earlier, or the last visit was before the month that it began after. */
  readonly contrary: boolean;
  /** Areas by the uid of their region. */
  readonly byRegion: ReadonlyMap<string, number>;
  /** By name. */
  readonly rows: readonly Row[];
}
