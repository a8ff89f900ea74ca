import type { MonthIndex } from '@/lib/periods/period';

/** Levels of the health pyramid, top first. `area` (aire de santé) is the level that is pulled by default. */
export const LEVELS = ['country', 'region', 'district', 'area'] as const;
export type Level = (typeof LEVELS)[number];

export interface OrgUnit {
  /** The national server's identifier (11 characters in DHIS2); stands in addresses and in the API. */
  readonly uid: string;
  readonly code: string | null;
  /** Trimmed, never empty. Plain text: it may hold any character, so it is escaped where it is drawn. */
  readonly name: string;
  readonly level: Level;
  readonly parent: string | null;
  /** The region it stands in (itself for a region), `null` for the country. Scope is decided on it. */
  readonly region: string | null;
  /** Stands in a region of the programme; others are shown as outlines only. */
  readonly programme: boolean;
  /** Has an outline of its own in the stored boundaries. */
  readonly hasGeometry: boolean;
  /** First and last month in which it is open; `null` means without bound. */
  readonly opened: MonthIndex | null;
  readonly closed: MonthIndex | null;
  /** Assigned to report on the server. Only such units are expected in completeness and coverage. */
  readonly reports: boolean;
}
