import type { ItemText } from '@/lib/profile/types';
import type { MeasureId } from '@/lib/indicators/measures';
import type { MonthIndex } from '@/lib/periods/period';

/** What went wrong between us and the national server; stable, shown in `GET /api/v1/sync`. */
export type FailureCode =
  | 'unreachable'
  | 'timeout'
  | 'not-authenticated'
  | 'forbidden'
  | 'not-dhis2'
  | 'too-many-rows'
  | 'query-timeout'
  | 'no-analytics'
  | 'analytics-stale-schema'
  | 'bad-item'
  | 'not-found'
  | 'rate-limited'
  | 'server-error'
  | 'malformed-answer'
  | 'too-large'
  | 'unsupported-calendar'
  | 'bad-request'
  | 'cancelled';

/** An error as a value. `retry`: the same request may succeed later. `split`: a smaller one may succeed now. */
export interface Failure {
  readonly code: FailureCode;
  readonly retry: boolean;
  readonly split: boolean;
  /** A sentence that an administrator can act on, in French and English, naming the thing and the remedy. */
  readonly sentence: { readonly fr: string; readonly en: string };
  /** HTTP status, DHIS2 error code, address path: for the log. Never holds a secret. */
  readonly detail: {
    readonly status?: number;
    readonly errorCode?: string;
    readonly path?: string;
    readonly message?: string;
  };
}

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

export type Credentials =
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'basic'; readonly username: string; readonly password: string };

export interface ServerOptions {
  /** Base address, e.g. `https://dhis2.example.org/` or `https://example.org/dhis`. */
  readonly url: URL;
  readonly credentials: Credentials;
  /** Requests at once and a second; defaults 2 and 2, unlimited a second (4 at once) on loopback. */
  readonly concurrency?: number;
  readonly requestsPerSecond?: number;
  /** For one request, ms; default 120 000. */
  readonly timeoutMs?: number;
  /** Largest body accepted, bytes after decompression; default 64 MiB. */
  readonly maxBytes?: number;
  /** Largest answer asked for, in expected rows; default 50 000, half of DHIS2's own default limit. */
  readonly rowsPerRequest?: number;
  readonly signal?: AbortSignal;
}

export interface SystemInfo {
  readonly version: string;
  readonly systemName: string | null;
  readonly calendar: string;
  /** Start of the last successful analytics run (full or continuous, the later), UTC; `null`: never ran. */
  readonly dataAsOf: Date | null;
  readonly serverTime: Date | null;
}

export interface Me {
  readonly username: string;
  readonly dataViewRoots: readonly {
    readonly uid: string;
    readonly name: string;
    readonly level: number | null;
  }[];
}

/** An org unit as the server has it, names trimmed, level as the server's number. */
export interface SourceOrgUnit {
  readonly uid: string;
  readonly code: string | null;
  readonly name: string;
  readonly levelNumber: number;
  readonly parent: string | null;
  /** Uids from the root down to the unit itself. */
  readonly path: readonly string[];
  readonly opened: MonthIndex | null;
  readonly closed: MonthIndex | null;
}

export interface SourceBoundary {
  readonly uid: string;
  readonly levelNumber: number;
  readonly geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon | GeoJSON.Point;
}

export interface MeasureItems {
  readonly measure: MeasureId;
  readonly items: readonly ItemText[];
}

export interface PullRequest {
  readonly measures: readonly MeasureItems[];
  /** Regions one by one: the boundary unit of each request. */
  readonly regions: readonly string[];
  /** The server's number of the level that is pulled. */
  readonly levelNumber: number;
  /** Newest first. */
  readonly months: readonly MonthIndex[];
  /** Units expected in the answers, with their region; an answer about any other is refused. */
  readonly units: ReadonlyMap<string, { readonly region: string }>;
  /** Keys of batches that are already in, from an earlier attempt. */
  readonly done: ReadonlySet<string>;
}

export type RefusalReason =
  | 'not-a-number'
  | 'not-finite'
  | 'negative'
  | 'unknown-unit'
  | 'unasked-period'
  | 'unasked-item'
  | 'conflicting-duplicate'
  | 'malformed-row';

export interface Refusal {
  readonly reason: RefusalReason;
  readonly item: string;
  readonly orgUnit: string;
  readonly period: string;
  /** The value as it came, cut at 80 characters. */
  readonly value: string;
}

/** Accepted cells of one (measures, region, months) batch: columnar, `measure[i]` in `unit[i]` and `month[i]` is `value[i]`. */
export interface PullBatch {
  /** Stable: the same measures, region and months give the same key, so that a pull can go on where it stopped. */
  readonly key: string;
  readonly region: string;
  readonly months: readonly MonthIndex[];
  readonly measures: readonly MeasureId[];
  readonly cells: {
    readonly measure: readonly MeasureId[];
    readonly unit: readonly string[];
    readonly month: readonly MonthIndex[];
    readonly value: readonly number[];
  };
  /** Cells for which something came that was refused: neither a value nor none. Always given by the client. */
  readonly refusedCells?: {
    readonly measure: readonly MeasureId[];
    readonly unit: readonly string[];
    readonly month: readonly MonthIndex[];
  };
  /** The first some thousand; `refusedByReason` counts them all. */
  readonly refusals: readonly Refusal[];
  /** Exact count of refusals; a reason that did not occur is absent. Always given by the client. */
  readonly refusedByReason?: Readonly<Partial<Record<RefusalReason, number>>>;
  /** Rows the server sent and bytes read, for the progress line. */
  readonly rows: number;
  readonly bytes: number;
}

export type PullEvent =
  | { readonly kind: 'batch'; readonly batch: PullBatch; readonly remaining: number }
  /** A part that could not be had after retries and splitting; the rest goes on where it makes sense. */
  | { readonly kind: 'failed'; readonly key: string; readonly failure: Failure; readonly fatal: boolean };

/** How one mapped item stands on the live server, for `profile:check`. */
export interface ItemCheck {
  readonly item: ItemText;
  readonly found: boolean;
  readonly name: string | null;
  readonly sample: number | null;
  readonly failure: Failure | null;
}

export interface NationalServer {
  systemInfo(): Promise<Result<SystemInfo>>;
  me(): Promise<Result<Me>>;
  /** Units from the root down to `maxLevel`, paged; without geometry. */
  orgUnits(root: string, maxLevel: number): Promise<Result<readonly SourceOrgUnit[]>>;
  /** Outlines of a level; units without one are simply absent. */
  boundaries(levelNumber: number): Promise<Result<readonly SourceBoundary[]>>;
  /** Units assigned to each data set: who is expected to report. */
  dataSetUnits(dataSets: readonly string[]): Promise<Result<ReadonlyMap<string, ReadonlySet<string>>>>;
  /** Checks that each item exists, is readable, and gives a value somewhere under `root` in `month`. */
  checkItems(
    items: readonly ItemText[],
    root: string,
    month: MonthIndex,
  ): Promise<Result<readonly ItemCheck[]>>;
  /** Pulls what is asked; at most `concurrency` requests at once; never throws for what the server does. */
  pull(request: PullRequest): AsyncIterable<PullEvent>;
}
