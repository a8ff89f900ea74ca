import { describe, expect, it } from 'vitest';
import { layoutSeason } from './season-layout';

const SIZE = { width: 540, height: 250, label: 74 };
const year = (of: number, values: readonly (number | null)[], unsure: readonly number[] = []) => ({
  year: of,
  values: Array.from({ length: 12 }, (_, month) => values[month] ?? null),
  unsure: Array.from({ length: 12 }, (_, month) => unsure.includes(month)),
});

describe('layoutSeason', () => {
  it('starts at zero and keeps every point inside the box', () => {
    const layout = layoutSeason([year(2026, [30, 40, 60]), year(2025, [0, 10, 90])], SIZE);
    expect(layout?.ticks[0]).toEqual({ value: 0, y: layout?.box.bottom });
    const heights = layout?.lines.flatMap(({ all }) =>
      [...all.matchAll(/ ([\d.]+)/g)].map(([, y]) => Number(y)),
    );
    expect(heights).toHaveLength(6);
    for (const y of heights ?? []) {
      expect(y).toBeGreaterThanOrEqual(layout?.box.top ?? NaN);
      expect(y).toBeLessThanOrEqual(layout?.box.bottom ?? NaN);
    }
  });

  it('leaves a gap where there is no value, and a hollow dot for a month that is unsure', () => {
    const [line] = layoutSeason([year(2026, [20, null, 30, 40], [3])], SIZE)?.lines ?? [];
    expect(line?.all.match(/M/g)).toHaveLength(2);
    expect(line?.sure.match(/[ML]/g)).toHaveLength(2);
    expect(line?.hollow).toHaveLength(1);
    expect(line?.end.value).toBe(40);
  });

  it('moves the names of lines that end together apart', () => {
    const lines = layoutSeason([year(2026, [50]), year(2025, [50]), year(2024, [50.5])], SIZE)?.lines ?? [];
    const places = lines.map(({ end }) => end.labelY).sort((a, b) => a - b);
    expect((places[1] ?? 0) - (places[0] ?? 0)).toBeGreaterThanOrEqual(16);
    expect((places[2] ?? 0) - (places[1] ?? 0)).toBeGreaterThanOrEqual(16);
  });

  it('draws nothing without a value', () => {
    expect(layoutSeason([year(2026, [])], SIZE)).toBeNull();
  });
});
