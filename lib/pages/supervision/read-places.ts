import { readCell, type Cell } from '@/lib/board/cells';
import type { BoardIndicator } from '@/lib/board/types';
import type { Snapshot } from '@/lib/indicators/snapshot-types';
import type { OrgUnit } from '@/lib/org-units/org-unit';
import type { PageFrame } from '../page-frame';

/** A place with what is said of one indicator there. */
export interface PlaceCell {
  readonly uid: string;
  readonly name: string;
  readonly region: string | null;
  readonly cell: Cell;
}

/** A place whose figure has a value. */
export interface ValuedPlace extends PlaceCell {
  readonly value: number;
}

/** One indicator in some places of a snapshot, in their order; a place that is not in it has no data. */
export function readPlaces(
  frame: PageFrame,
  snapshot: Snapshot,
  indicator: BoardIndicator,
  units: readonly OrgUnit[],
): PlaceCell[] {
  const position = new Map(snapshot.orgUnits.map((uid, index) => [uid, index]));
  return units.map(({ uid, name, region }) => ({
    uid,
    name,
    region,
    cell: readCell(snapshot, indicator, position.get(uid) ?? -1, frame),
  }));
}

/** The cell of the chosen region, or of the country where none is chosen. */
export function readHead(frame: PageFrame, regions: Snapshot, indicator: BoardIndicator): Cell {
  const position = frame.region === null ? 0 : regions.orgUnits.indexOf(frame.region.uid);
  return readCell(regions, indicator, position, frame);
}

export function withValue(places: readonly PlaceCell[]): ValuedPlace[] {
  return places.flatMap(({ uid, name, region, cell }) => {
    const { value } = cell.figure;
    return value === null ? [] : [{ uid, name, region, cell, value }];
  });
}

/** The middle value, or the mean of the two in the middle; `null` of none. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half];
  if (upper === undefined) return null;
  const lower = sorted[half - 1];
  return sorted.length % 2 === 1 || lower === undefined ? upper : (lower + upper) / 2;
}
