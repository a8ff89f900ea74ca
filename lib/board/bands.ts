import { bandOf, mapCuts, type MapCuts } from '@/lib/indicators/map-cuts';
import type { Snapshot } from '@/lib/indicators/snapshot-types';
import { bandColour, type Palette } from './band-colour';
import type { BoardIndicator } from './types';

/** The classes of a view: the same for the map, its legend and the bars of the list. */
export function bandsOf(indicator: BoardIndicator, snapshot: Snapshot): MapCuts {
  const expected = snapshot.indicators[indicator.id]?.expected ?? null;
  const ofHead = typeof expected === 'object' && expected !== null ? (expected[0] ?? null) : expected;
  return mapCuts(indicator, ofHead, snapshot.level);
}

/** Without an expected value there is nothing to jump at: even steps, that claim no threshold. */
export function paletteOf({ direction }: BoardIndicator, { hasJump }: MapCuts): Palette {
  return hasJump ? direction : 'plain';
}

/** CSS colour of a value's band. */
export function colourOf(indicator: BoardIndicator, value: number, bands: MapCuts): string {
  return bandColour(bandOf(value, bands.cuts), paletteOf(indicator, bands));
}
