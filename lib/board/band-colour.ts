/** Band 1 (lowest) to 5 (highest); darker always means a higher number. */
export type Band = 1 | 2 | 3 | 4 | 5;

/**
 * `up`: light under the expected value. `down`: dark beyond the threshold. `band`: light in the norm, dark on both sides.
 * `plain`, and `brick` for stockouts: nothing is expected, so five even steps and no jump.
 */
export type Palette = 'up' | 'down' | 'band' | 'plain' | 'brick';

/** `band`: the norm in the middle is light, both sides are dark, and words say which side. */
const BAND_SHADES: Readonly<Record<Band, Band>> = { 1: 5, 2: 4, 3: 1, 4: 4, 5: 5 };

/** The colour of a band as a CSS variable of the page, e.g. `var(--map-4)`: the same on the map, in its legend and on bars. */
export function bandColour(band: Band, palette: Palette): string {
  if (palette === 'down') return `var(--low-${band})`;
  if (palette === 'plain' || palette === 'brick') return `var(--${palette}-${band})`;
  return `var(--map-${palette === 'band' ? BAND_SHADES[band] : band})`;
}

/** Whether words on a band are white. */
export function isDark(band: Band, palette: Palette): boolean {
  return (palette === 'band' ? BAND_SHADES[band] : band) > 3;
}
