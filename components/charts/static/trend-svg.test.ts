import { describe, expect, it } from 'vitest';
import { cleanSvg } from './clean-svg';
import { drawTrendSvg } from './trend-svg';

const input = {
  label: 'Supervision, "valeur" nationale',
  width: 640,
  height: 240,
  months: ['sept. 2026', 'oct. 2026', 'nov. 2026'],
  values: [60.2, null, 71.6],
  partial: [false, false, true],
  expected: [70, 71, 72],
  band: null,
  unit: 'percent',
  ends: { value: 'Mali 71,6', expected: 'attendu 72 %' },
  formatTick: (value: number) => String(value),
} as const;

describe('drawTrendSvg', () => {
  const svg = drawTrendSvg({ ...input, prefix: 'a' });

  it('holds no style that a strict content policy would drop', () => {
    expect(svg).not.toMatch(/<style|\sstyle=|\sclass=/);
  });

  it('names itself for screen readers', () => {
    expect(svg).toMatch(/^<svg role="img" aria-label="Supervision, &quot;valeur&quot; nationale"/);
  });

  it('writes no text under 12 px, and writes the ends of its lines', () => {
    const sizes = [...svg.matchAll(/font-size="(\d+(?:\.\d+)?)/g)].map((match) => Number(match[1]));
    expect(sizes.length).toBeGreaterThan(4);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
    expect(svg).toContain('Mali 71,6');
    expect(svg).toContain('attendu 72 %');
  });

  it('shares no id with another drawing on the page', () => {
    const ids = (text: string) => [...text.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] ?? '');
    const other = ids(drawTrendSvg({ ...input, prefix: 'b' }));
    expect(ids(svg).filter((id) => other.includes(id))).toEqual([]);
  });
});

describe('cleanSvg', () => {
  it('turns styles into attributes and drops those that have none', () => {
    const svg = '<svg ><text style="font:bold 12px sans-serif;fill:#fff;user-select:none">x</text></svg>';
    expect(cleanSvg(svg, 'p', 'y')).toBe(
      '<svg role="img" aria-label="y" ><text font-size="12px" font-weight="700" fill="#fff">x</text></svg>',
    );
  });
});
