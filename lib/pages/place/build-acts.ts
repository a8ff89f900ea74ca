import { readCell } from '@/lib/board/cells';
import type { BoardIndicator } from '@/lib/board/types';
import type { Run } from '@/lib/indicators/runs';
import type { Status } from '@/lib/indicators/types';
import type { OrgUnit } from '@/lib/org-units/org-unit';
import type { ChronicStockout } from '@/lib/pages/stocks/load-chronic';
import type { UnseenArea } from '@/lib/pages/supervision/load-unseen';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { MissingReport } from './load-missing';
import type { PlaceData } from './place-types';

/** What a rule found in one unit. */
export type Finding =
  | { readonly kind: 'silent'; readonly areas: readonly MissingReport[] }
  | { readonly kind: 'unseen'; readonly areas: readonly UnseenArea[] }
  | { readonly kind: 'chronic'; readonly product: string; readonly areas: readonly ChronicStockout[] }
  | { readonly kind: 'missing'; readonly areas: readonly MissingReport[] }
  | { readonly kind: 'late'; readonly indicator: BoardIndicator };

/** One unit of « à traiter en premier ». */
export interface Act {
  readonly unit: OrgUnit;
  /** `null`: it sent nothing, so that its situation is unknown, or nothing is expected of what was found. */
  readonly status: Status | null;
  readonly unknown: boolean;
  readonly finding: Finding;
  /** How long the longest of it has lasted; `null` where that is not followed. */
  readonly run: Run | null;
  /** ASC, or areas for reports and silence, or what the gap is counted in. */
  readonly concerned: number;
  /** ASC × months: what the order is decided by, after the status. */
  readonly weight: number;
  /** Other rules that found something in the unit. */
  readonly also: readonly Finding[];
}

const SEVERITY: Readonly<Record<Status, number>> = { 'off-track': 0, watch: 1, 'on-track': 2 };
/** Looked at where no rule of months found anything. */
const FOLLOWED = ['supervision_monthly', 'stockout_any'];

/**
 * What to treat first under a place, a line a unit, by fixed rules:
 * - ASC at work that nobody supervised for two months or more, and a product at zero for three reported months or more, are
 *   late; areas without report take the status of the unit's completeness; else the rate of supervision or of stockout, where
 *   it is late or to be watched, takes its own.
 * - A unit's line is its gravest finding. Lines are ordered the same way: first the units that sent nothing for two months or
 *   more, by areas: nothing is known of them, and they are not judged; then what lasts, by ASC × months; then what is known of the
 *   month alone, by status and by how many are concerned; then by name.
 */
export function buildActs(frame: PageFrame, data: PlaceData): Act[] {
  const gapsOf = groupGaps(data);
  const acts = data.units.flatMap((unit): Act[] => {
    const position = data.snapshot.orgUnits.indexOf(unit.uid);
    const gaps = gapsOf(unit);
    const silent = findSilence(frame, data, gaps.missing, unit, position);
    if (silent) return [silent];
    const [gravest, ...others] = findAll(frame, data, gaps, unit, position).sort(compareActs);
    return gravest ? [{ ...gravest, also: others.map(({ finding }) => finding) }] : [];
  });
  return acts.sort(compareActs);
}

/** What the lists of a place hold of one of its units. */
interface UnitGaps {
  readonly unseen: readonly UnseenArea[];
  readonly chronic: readonly ChronicStockout[];
  readonly missing: readonly MissingReport[];
}

/** The lists of a region hold some hundred areas: gone through once, not once for each unit. */
function groupGaps({ level, unseen, chronic, missing }: PlaceData): (unit: OrgUnit) => UnitGaps {
  const placeOf = ({ area, district }: UnseenArea | ChronicStockout) =>
    level === 'region' ? district?.uid : area.uid;
  const unseenIn = groupBy(unseen, placeOf);
  const chronicIn = groupBy(chronic, placeOf);
  const missingIn = groupBy(missing ?? [], ({ area, district }) =>
    level === 'region' ? district : area.uid,
  );
  return ({ uid }) => ({
    unseen: unseenIn.get(uid) ?? [],
    chronic: chronicIn.get(uid) ?? [],
    missing: missingIn.get(uid) ?? [],
  });
}

function groupBy<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): ReadonlyMap<Key, readonly Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** Without reports for fewer months, a report may merely be late. */
const SILENT_MONTHS = 2;

function compareActs(a: Act, b: Act): number {
  const severity = ({ status }: Act) => (status === null ? 3 : SEVERITY[status]);
  return (
    tierOf(a) - tierOf(b) || severity(a) - severity(b) || b.weight - a.weight || b.concerned - a.concerned
  );
}

/** 0 silent, 1 lasting, 2 of the month alone. */
function tierOf({ finding: { kind }, run }: Act): number {
  if (kind === 'silent' && (run === null || run.months >= SILENT_MONTHS)) return 0;
  return kind === 'unseen' || kind === 'chronic' ? 1 : 2;
}

/**
 * Nothing came of a unit of which something was expected: none of its areas sent the report of the last month, or, where reports
 * are not tracked, no indicator has a value.
 */
function findSilence(
  frame: PageFrame,
  { snapshot, missing }: PlaceData,
  areas: UnitGaps['missing'],
  unit: OrgUnit,
  position: number,
): Act | null {
  const expected = (snapshot.expectedUnitMonths[position] ?? 0) / Math.max(1, snapshot.monthsElapsed);
  if (expected === 0 || frame.indicators.length === 0) return null;
  const isWithout = (indicator: BoardIndicator) =>
    readCell(snapshot, indicator, position, frame).figure.value === null;
  const isSilent = missing === null ? frame.indicators.every(isWithout) : areas.length >= expected;
  if (!isSilent) return null;
  return {
    unit,
    status: null,
    unknown: true,
    finding: { kind: 'silent', areas },
    run: shortest(areas),
    concerned: areas.length,
    weight: 0,
    also: [],
  };
}

function findAll(
  frame: PageFrame,
  data: PlaceData,
  { unseen, chronic, missing }: UnitGaps,
  unit: OrgUnit,
  position: number,
): Act[] {
  const acts: Act[] = [];
  const common = { unit, unknown: false, also: [] } as const;
  if (unseen.length > 0) {
    const finding = { kind: 'unseen', areas: unseen } as const;
    acts.push({ ...common, status: 'off-track', finding, ...sumChw(unseen) });
  }
  for (const [product, areas] of groupBy(chronic, (one) => one.product)) {
    const finding = { kind: 'chronic', product, areas } as const;
    acts.push({ ...common, status: 'off-track', finding, ...sumChw(areas) });
  }
  if (missing.length > 0) {
    const completeness = frame.indicators.find(({ id }) => id === 'completeness');
    const status = completeness ? readCell(data.snapshot, completeness, position, frame).status : null;
    const finding = { kind: 'missing', areas: missing } as const;
    acts.push({ ...common, status, finding, run: longest(missing), concerned: missing.length, weight: 0 });
  }
  return [...acts, ...findLate(frame, data, unit, position)];
}

function findLate(frame: PageFrame, { snapshot }: PlaceData, unit: OrgUnit, position: number): Act[] {
  return frame.indicators
    .filter(({ id }) => FOLLOWED.includes(id))
    .flatMap((indicator): Act[] => {
      const { status, gap } = readCell(snapshot, indicator, position, frame);
      if (status === null || status === 'on-track') return [];
      const finding = { kind: 'late', indicator } as const;
      // Known of this period alone, so that a rule of months outweighs it in the same status.
      return [{ unit, unknown: false, also: [], status, finding, run: null, concerned: gap ?? 0, weight: 0 }];
    });
}

function sumChw(areas: readonly { readonly chw: number; readonly run: Run }[]) {
  return {
    run: longest(areas),
    concerned: areas.reduce((sum, { chw }) => sum + chw, 0),
    weight: areas.reduce((sum, { chw, run }) => sum + chw * run.months, 0),
  };
}

function longest(rows: readonly { readonly run: Run }[]): Run | null {
  return rows.reduce<Run | null>(
    (best, { run }) => (best === null || run.months > best.months ? run : best),
    null,
  );
}

/** A unit is silent for as long as the first of its areas that fell silent last. */
function shortest(rows: readonly { readonly run: Run }[]): Run | null {
  return rows.reduce<Run | null>(
    (best, { run }) => (best === null || run.months < best.months ? run : best),
    null,
  );
}
