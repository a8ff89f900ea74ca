import type { Generated } from 'kysely';

/** Tables of the checks of the mapping; how instants, flags and texts are written is said in `schema.ts`. */
export interface MappingCheckTables {
  mapping_check: MappingCheckTable;
  mapping_check_row: MappingCheckRowTable;
  mapping_check_request: { id: Generated<number>; asked_at: number };
}

interface FailureColumns {
  failure_code: string | null;
  failure_fr: string | null;
  failure_en: string | null;
}

export interface MappingCheckTable extends FailureColumns {
  id: string;
  /** `command`, `request` or `pull`. */
  asked_by: string;
  started_at: number;
  /** `null`: under way, or cut. */
  finished_at: number | null;
  /** Fingerprint of the mapping that was checked. */
  mapping: string;
  /** Month of the sample values. */
  month: number;
}

export interface MappingCheckRowTable extends FailureColumns {
  mapping_check: string;
  position: number;
  about: string;
  subject: string;
  item: string;
  found: number;
  name: string;
  sample: string;
}
