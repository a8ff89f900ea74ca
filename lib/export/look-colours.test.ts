import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LOOK_COLOURS, writeColours } from './look-colours';

describe('colours written out', () => {
  it('are those of the tokens, all of them', () => {
    const css = readFileSync(fileURLToPath(new URL('../../app/styles/tokens.css', import.meta.url)), 'utf8');
    const tokens = [...css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, colour]) => [
      name,
      colour,
    ]);
    expect(Object.fromEntries(tokens)).toEqual(LOOK_COLOURS);
  });

  it('take the place of variables, and an unknown one is told', () => {
    expect(writeColours('fill="var(--ink)" stroke="var(--district, #8fa7b6)"')).toBe(
      'fill="#17232e" stroke="#8fa7b6"',
    );
    expect(() => writeColours('var(--nothing)')).toThrow('--nothing');
  });
});
