import { bandOf, mapCuts, type MapCuts } from '@/lib/indicators/map-cuts';
import type { Snapshot } from '@/lib/indicators/snapshot-types';
import { bandColour } from './band-colour';
import type { BoardIndicator } from './types';

/** The classes of a view: the same for the map, its legend and the bars of the list. */
export function bandsOf(indicator: BoardIndicator, snapshot: Snapshot): MapCuts {
  const expected = snapshot.indicators[indicator.id]?.expected ?? null;
  const ofHead = typeof expected === 'object' && expected !== null ? (expected[0] ?? null) : expected;
  return mapCuts(indicator, ofHead, snapshot.level);
}

/** CSS colour of a value's band. */
export function colourOf(indicator: BoardIndicator, value: number, { cuts }: MapCuts): string {
  return bandColour(bandOf(value, cuts), indicator.direction);
}
