/** Tables of the plans' targets; how instants and texts are written is said in `schema.ts`. */
export interface TargetTables {
  /** Append-only: triggers refuse any other statement. */
  target_decision: TargetDecisionTable;
}

export interface TargetDecisionTable {
  /** Orders by time. */
  id: string;
  at: number;
  /** `set` or `withdrawn`. */
  kind: string;
  plan: string;
  indicator: string;
  year: number;
  /** `null`: the country. */
  region: string | null;
  /** What was in force until then, be it of the profile; `null`: nothing was. */
  value_before: number | null;
  /** In the indicator's unit; `null` where withdrawn. */
  value: number | null;
  source: string | null;
  /** `2024-11-04`, `2024-11` or `2024`. */
  source_date: string | null;
  note: string | null;
  account: string | null;
  account_name: string;
}
