import type { Database } from '../schema';

/** Schemas whose backups this program restores, oldest first: each differs from the next by whole tables only. */
export const RESTORED_SCHEMAS = [
  '002-source-root',
  '003-access',
  '004-targets',
  '005-mapping-check',
  '006-committee',
  '007-subscriptions',
  '008-area-runs',
] as const;

type RestoredSchema = (typeof RESTORED_SCHEMAS)[number];

export type TableName = keyof Database;

export interface BackedUpTable {
  readonly name: TableName;
  /** Primary key: the order in which rows are read. */
  readonly key: readonly string[];
  readonly columns: readonly string[];
  /** The schema that brought it; absent: it was always there. */
  readonly since?: RestoredSchema;
  /** Append-only: a restore adds the rows that are not there yet, and takes none away. */
  readonly merged?: true;
  /** Rows in this state only are taken away by a restore; the others stay as they are, as those of `merged` tables do. */
  readonly replacedIn?: string;
}
