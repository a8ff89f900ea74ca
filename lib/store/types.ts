import type { Kysely } from 'kysely';
import type { FigureSet } from '@/lib/indicators/figure-source';
import type { Expectation } from '@/lib/indicators/types';
import type { Level } from '@/lib/org-units/org-unit';
import type { MonthIndex } from '@/lib/periods/period';
import type { Bulk } from './dialect/bulk-writer';
import type { Database } from './schema';

export type Dialect = 'sqlite' | 'postgres';

/** An open store: one schema, one set of queries, two databases. */
export interface Store {
  /** Reads never wait for writes, whether these stand in a transaction or not. */
  readonly db: Kysely<Database>;
  readonly dialect: Dialect;
  /** Operations on millions of rows, for the sync alone. */
  readonly bulk: Bulk;
  close(): Promise<void>;
}

/** Where the data of this store come from; a store never mixes two sources. */
export interface Source {
  readonly kind: 'demonstration' | 'server';
  /** Origin of the server, without credentials; empty for the demonstration. */
  readonly origin: string;
  readonly profileId: string;
  /** Uid of the country's org unit on the server; absent where a store of an older program has not pulled since. */
  readonly root?: string;
  /** Every value is invented: said on every page, print and export. */
  readonly fictive: boolean;
}

/** A published state of the data. Readers see one release or the next, never a mixture. */
export interface Release {
  readonly number: number;
  /** `2026-11-21.1`: date and ordinal of the day. */
  readonly label: string;
  readonly publishedAt: Date;
  /** The server's last analytics run when it was pulled: "données au …". */
  readonly dataAsOf: Date;
  readonly firstMonth: MonthIndex;
  readonly lastMonth: MonthIndex;
  /** Every month of the profile is in; `false` while history follows. */
  readonly complete: boolean;
  readonly cells: number;
}

/** All indicators of one org unit and period, keyed by indicator id; an id that is absent was never computed. */
export interface FigureRow {
  readonly orgUnit: string;
  readonly period: string;
  readonly expected: Expectation;
  readonly figures: FigureSet;
}

export type PullState = 'running' | 'done' | 'nothing-new' | 'failed' | 'interrupted';

export interface PullRecord {
  readonly id: number;
  readonly state: PullState;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  readonly trigger: 'start' | 'schedule' | 'command' | 'request';
  readonly release: number | null;
  readonly dataAsOf: Date | null;
  /** Requests answered, and asked in all. */
  readonly requestsDone: number;
  readonly requestsTotal: number;
  readonly rows: number;
  readonly cells: number;
  readonly refused: number;
  /** The failure that ended it or that left parts out, as in `Failure`. */
  readonly failureCode: string | null;
  readonly failureFr: string | null;
  readonly failureEn: string | null;
}

export interface RefusalSummary {
  readonly pull: number;
  readonly reason: string;
  readonly count: number;
  readonly examples: readonly {
    readonly item: string;
    readonly orgUnit: string;
    readonly period: string;
    readonly value: string;
  }[];
}

/** What is known of the national server's health. */
export interface ServerHealth {
  readonly lastAnswerAt: Date | null;
  /** Since when it has not answered as it should; `null` when it does. */
  readonly failingSince: Date | null;
  readonly failureCode: string | null;
  readonly failureFr: string | null;
  readonly failureEn: string | null;
}

export interface RevisedFact {
  readonly release: number;
  readonly publishedAt: Date;
  readonly measure: string;
  readonly month: MonthIndex;
  readonly orgUnit: string;
  readonly orgUnitName: string;
  /** Uid. */
  readonly region: string | null;
  /** `null`: there was none. */
  readonly before: number | null;
  /** `null`: it was withdrawn. */
  readonly after: number | null;
}

export interface StoredBoundaries {
  readonly level: Level;
  /** TopoJSON text with one object named `units`; each geometry's id is an org unit uid. */
  readonly topology: string;
  readonly origin: 'server' | 'file';
  readonly attribution: string;
  /** Changes whenever the outlines do. */
  readonly version: string;
}
