/** Tables of the committee; how instants and texts are written is said in `schema.ts`. */
export interface CommitteeTables {
  meeting: MeetingTable;
  recommendation: RecommendationTable;
  /** Append-only: triggers refuse any other statement. */
  committee_change: CommitteeChangeTable;
  /** Triggers refuse to change or delete what is published. */
  brief: BriefTable;
}

export interface MeetingTable {
  id: string;
  version: number;
  title: string;
  /** Civil date. */
  date: string;
  place: string;
  /** JSON: texts. */
  agenda: string;
  /** JSON: texts. */
  organisations: string;
  /** JSON: `{ title, url }` each. */
  documents: string;
}

export interface RecommendationTable {
  id: string;
  number: number;
  version: number;
  meeting: string;
  text: string;
  owner: string;
  /** Civil date. */
  due: string | null;
  state: string;
  reason: string | null;
  indicator: string | null;
  /** JSON: uids. */
  places: string;
  closed_at: number | null;
}

export interface CommitteeChangeTable {
  /** Orders by time, as far as the clocks agree; the lines of one subject are ordered by their version. */
  id: string;
  at: number;
  account: string | null;
  account_name: string;
  about: string;
  subject: string;
  version: number;
  kind: string;
  /** JSON: the fields that changed. */
  before: string | null;
  /** JSON: the fields that changed. */
  after: string | null;
  comment: string | null;
}

export interface BriefTable {
  id: string;
  meeting: string;
  edition: number;
  /** `draft` or `published`: that a later edition superseded it is seen from that one. */
  state: string;
  /** As of its last own change; being superseded adds one when it is read. */
  version: number;
  period: string;
  code: string | null;
  release_number: number | null;
  published_at: number | null;
  published_by: string | null;
  /** JSON: `BriefChoices`. */
  choices: string;
  /** JSON: `BriefDocument`, frozen. */
  document: string | null;
}
