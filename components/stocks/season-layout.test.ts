import { describe, expect, it } from 'vitest';
import { layoutSeason } from './season-layout';

const SIZE = { width: 540, height: 250, left: 34, label: 74, bottom: 24 };
const DECEMBER = 11;
const year = (of: number, values: readonly (number | null)[], unsure: readonly number[] = []) => ({
  year: of,
  values: Array.from({ length: 12 }, (_, month) => values[month] ?? null),
  unsure: Array.from({ length: 12 }, (_, month) => unsure.includes(month)),
});

describe('layoutSeason', () => {
  it('starts at zero where values come near it and keeps every point inside the box', () => {
    const layout = layoutSeason([year(2026, [30, 40, 60]), year(2025, [0, 10, 90])], DECEMBER, SIZE);
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
    const [line] = layoutSeason([year(2026, [20, null, 30, 40], [3])], DECEMBER, SIZE)?.lines ?? [];
    expect(line?.all.match(/M/g)).toHaveLength(2);
    expect(line?.sure.match(/[ML]/g)).toHaveLength(2);
    expect(line?.hollow).toHaveLength(1);
    expect(line?.label.value).toBe(40);
  });

  it('moves the names of lines that end together apart', () => {
    const lines =
      layoutSeason([year(2026, [50]), year(2025, [50]), year(2024, [50.5])], DECEMBER, SIZE)?.lines ?? [];
    const places = lines.map(({ label }) => label.y).sort((a, b) => a - b);
    expect((places[1] ?? 0) - (places[0] ?? 0)).toBeGreaterThanOrEqual(16);
    expect((places[2] ?? 0) - (places[1] ?? 0)).toBeGreaterThanOrEqual(16);
  });

  it('names the latest year at the month of the page, over all lines, with the value of that month', () => {
    const rising = [60, 59, 58, 58, 59, 60, 61, 63, 62, 61];
    const layout = layoutSeason([year(2026, rising, [8, 9]), year(2025, [...rising, 60, 60])], 7, SIZE);
    const [line, before] = layout?.lines ?? [];
    expect(line?.label).toMatchObject({ value: 63, x: layout?.months[7], over: true });
    expect(line?.label.y).toBeLessThan(line?.point?.y ?? NaN);
    expect(before?.label).toMatchObject({ value: 60, over: false });
    expect(layout?.cut).toBe(true);
  });

  it('draws nothing without a value', () => {
    expect(layoutSeason([year(2026, [])], DECEMBER, SIZE)).toBeNull();
  });
});
