import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Band, bandColour, isDark, type Palette } from './band-colour';

const TOKENS = new Map(
  [...readFileSync('app/styles/tokens.css', 'utf8').matchAll(/(--[\w-]+): (#[0-9a-f]{6});/g)].map(
    ([, name = '', value = '']) => [name, value],
  ),
);
const BANDS = [1, 2, 3, 4, 5] as const satisfies readonly Band[];
const PALETTES = ['up', 'down', 'band', 'plain'] as const satisfies readonly Palette[];

const luminanceOf = (name: string): number => {
  const colour = TOKENS.get(name);
  if (colour === undefined) throw new Error(`tokens.css has no ${name}.`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const nameOf = (band: Band, palette: Palette): string => bandColour(band, palette).slice(4, -1);
/** CIE lightness, 0 to 100. */
const lightnessOf = (name: string): number => 116 * Math.cbrt(luminanceOf(name)) - 16;

describe('bandColour', () => {
  it.each(PALETTES)('keeps the words on each band of `%s` at 4.5:1 and more', (palette) => {
    for (const band of BANDS) {
      const words = isDark(band, palette) ? '--paper' : '--ink';
      const [dark = 0, light = 0] = [luminanceOf(nameOf(band, palette)), luminanceOf(words)].sort(
        (a, b) => a - b,
      );
      expect((light + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('steps evenly where nothing is expected, and jumps where something is', () => {
    const stepsOf = (palette: Palette): number[] =>
      BANDS.slice(1).map(
        (band, index) => lightnessOf(nameOf(BANDS[index] ?? 1, palette)) - lightnessOf(nameOf(band, palette)),
      );
    const even = stepsOf('plain');
    expect(Math.max(...even) - Math.min(...even)).toBeLessThan(2);
    expect(stepsOf('up')[2]).toBeGreaterThan(2 * (stepsOf('up')[1] ?? 0));
  });

  it.each(['up', 'down', 'plain'] as const)('is told apart in grey, lightest first: `%s`', (palette) => {
    const lightness = BANDS.map((band) => lightnessOf(nameOf(band, palette)));
    for (const [index, light] of lightness.slice(1).entries()) {
      expect((lightness[index] ?? 0) - light).toBeGreaterThanOrEqual(6);
    }
  });

  it('is light in the norm and dark on both sides of it', () => {
    expect(BANDS.map((band) => isDark(band, 'band'))).toEqual([true, true, false, true, true]);
  });
});
