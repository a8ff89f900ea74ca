import type { MeasureId } from '@/lib/indicators/measures';
import type { MonthIndex } from '@/lib/periods/period';

export type DemoGeometry = GeoJSON.Polygon | GeoJSON.MultiPolygon;

/** An org unit as the demonstration server tells of it. */
export interface DemoUnit {
  readonly uid: string;
  readonly code: string | null;
  readonly name: string;
  readonly level: number;
  readonly parent: string | null;
  /** Uids from the root to the unit, `/`-joined, with a leading slash. */
  readonly path: string;
  /** ISO days. */
  readonly openingDate: string;
  readonly closedDate: string | null;
}

/** What the values of one programme region are drawn around. Shares are fractions 0..1; `from` is early 2021, `to` 2026. */
export interface RegionAnchors {
  /** ASC posts at the end of growth. */
  readonly posts: number;
  /** People beyond 5 km of a health centre in 2015. */
  readonly population2015: number;
  readonly functional: number;
  readonly chwPerSupervisor: number;
  readonly supervised: { readonly from: number; readonly to: number };
  /** Between 8 and 10, so that each audit stays within 6 to 12. */
  readonly householdsPerAudit: number;
  readonly complete: { readonly from: number; readonly to: number };
  readonly onTime: { readonly from: number; readonly to: number };
  readonly paid: number;
  readonly treatedIn24h: number;
  /** Multiplies the stockout rates. */
  readonly shortage: number;
  /** Share of accounts that synced in the month. */
  readonly digitalUse: number;
}

/** A country that the demonstration server can play: everything in it is invented. */
export interface DemoCountry {
  readonly id: string;
  readonly systemName: string;
  /** Names of the levels, from 1. */
  readonly levels: readonly string[];
  /** Depth first, the root first: the units under a unit follow it. */
  readonly units: readonly DemoUnit[];
  readonly geometries: ReadonlyMap<string, DemoGeometry>;
  /** Anchors by region uid; other regions have no values. */
  readonly anchors: ReadonlyMap<string, RegionAnchors>;
  /** A district whose reports come months late, so that its newest months are empty. */
  readonly silentDistrict: string;
  readonly firstMonth: MonthIndex;
  /** Measures that the server keeps; others do not exist there. */
  readonly measures: readonly MeasureId[];
}
