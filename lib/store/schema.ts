import type { Generated } from 'kysely';
import type { Level } from '@/lib/org-units/org-unit';
import type { AccessTables } from './access-schema';
import type { CommitteeTables } from './committee-schema';
import type { MappingCheckTables } from './mapping-check-schema';
import type { SubscriptionTables } from './subscription-schema';
import type { TargetTables } from './target-schema';

/**
 * Tables of the store, the same on both databases. Instants are milliseconds since 1970 (UTC), months are `MonthIndex`,
 * flags are 0 or 1, and texts ending in "JSON" are parsed where they are read.
 */
export interface Database
  extends AccessTables, TargetTables, MappingCheckTables, CommitteeTables, SubscriptionTables {
  schema_migration: { id: string; applied_at: number };
  /** One row a name: `rollup.fingerprint` says from what the roll-ups were computed. */
  meta: { name: string; value: string };
  /** `root`: uid of the country's org unit; `null` in a store of an older program until its next pull. */
  source: {
    id: 1;
    kind: string;
    origin: string;
    profile_id: string;
    fictive: number;
    root: string | null;
  };
  measure: { id: Generated<number>; uid: string };
  org_unit: OrgUnitTable;
  fact: { month: number; measure: number; org_unit: number; value: number };
  /** The indicators of a roll-up's figures, in their order; `id` is a hash of the list, so a row never changes. */
  catalogue: { id: string; indicators: string };
  rollup: RollupTable;
  /** Roll-ups of a rebuild, swapped in when it is whole. */
  rollup_next: RollupTable;
  area_run: AreaRunTable;
  release: ReleaseTable;
  pull: PullTable;
  refusal: { pull: number; reason: string; count: number; examples: string };
  /** What was pulled, by (region, measure, month): as of when on the server, and under which mapping. */
  pulled_part: { month: number; measure: number; region: number; data_as_of: number; mapping: string };
  staged_batch: StagedBatchTable;
  revision: RevisionTable;
  boundary: { level: Level; topology: string; origin: string; attribution: string; version: string };
  server_health: ServerHealthTable;
  pull_request: { id: Generated<number>; asked_at: number; full: number };
  lease: { name: string; holder: string; host: string; pid: number; expires_at: number };
}

export interface OrgUnitTable {
  id: Generated<number>;
  uid: string;
  code: string | null;
  name: string;
  level: Level;
  /** Uid of the nearest ancestor that is of one of our levels. */
  parent: string | null;
  region: string | null;
  programme: number;
  opened: number | null;
  closed: number | null;
  reports: number;
  has_geometry: number;
  /** Uids from the country down, between slashes. */
  path: string;
  /** No longer on the server; kept so that history stays whole. */
  gone: number;
}

export interface RollupTable {
  period: string;
  level: Level;
  org_unit: number;
  expected_unit_months: number;
  expected_units: number;
  catalogue: string;
  /** JSON: for each indicator of the catalogue `[numerator, denominator, unitMonths, units, months]` or `null`. */
  figures: string;
}

/** For how long something has lasted in an area at the end of a month; see `RunRow`. */
export interface AreaRunTable {
  month: number;
  /** What has lasted: see `RUN_OF`. */
  measure: number;
  org_unit: number;
  /** Uids of what the area hangs under, and of the region it stands in. */
  district: string | null;
  region: string | null;
  months: number;
  at_least: number;
  chw: number | null;
  counted: number | null;
  last: number | null;
}

export interface ReleaseTable {
  number: number;
  label: string;
  published_at: number;
  data_as_of: number;
  first_month: number;
  last_month: number;
  complete: number;
  cells: number;
}

export interface PullTable {
  id: Generated<number>;
  state: string;
  trigger: string;
  started_at: number;
  finished_at: number | null;
  release: number | null;
  data_as_of: number | null;
  requests_done: number;
  requests_total: number;
  rows: number;
  cells: number;
  refused: number;
  failure_code: string | null;
  failure_fr: string | null;
  failure_en: string | null;
}

export interface StagedBatchTable {
  /** What the pull was after: batches of another attempt are of no use. */
  attempt: string;
  key: string;
  region: string;
  first_month: number;
  last_month: number;
  payload: Uint8Array;
}

export interface RevisionTable {
  release: number;
  month: number;
  measure: number;
  org_unit: number;
  before: number | null;
  after: number | null;
}

export interface ServerHealthTable {
  id: 1;
  last_answer_at: number | null;
  failing_since: number | null;
  failure_code: string | null;
  failure_fr: string | null;
  failure_en: string | null;
}
