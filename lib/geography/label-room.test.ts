import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInside } from './intervals';
import { findRoom } from './label-room';
import { squareRing } from './testing/squares';

const frame = { width: 600, height: 400 };
const wanted = { height: 30, width: 80, frame, obstacles: [] };

describe('findRoom', () => {
  it('stands in the middle of a square', () => {
    expect(findRoom([squareRing(100, 100, 200)], wanted)).toMatchObject({ x: 200, width: 200 });
  });

  it('is inside the polygon and outside its holes, and so are both its ends', () => {
    const radius = fc.integer({ min: 20, max: 150 });
    fc.assert(
      fc.property(fc.array(radius, { minLength: 5, maxLength: 14 }), (radii) => {
        const star = radii.map((r, index) => {
          const angle = (2 * Math.PI * index) / radii.length;
          return [300 + r * Math.cos(angle), 200 + r * Math.sin(angle)];
        });
        const ring = [...star, star[0] ?? []];
        const rings = [ring, squareRing(296, 196, 8)];
        const room = findRoom(rings, wanted);
        if (!room) return;
        expect(isInside(rings, room.x, room.y)).toBe(true);
        if (room.width > 2) expect(isInside(rings, room.x + room.width / 2 - 1, room.y)).toBe(true);
        if (room.width > 2) expect(isInside(rings, room.x - room.width / 2 + 1, room.y)).toBe(true);
      }),
    );
  });

  it('keeps clear of obstacles and of other shapes', () => {
    const ring = squareRing(100, 100, 200);
    const right = findRoom([ring], { ...wanted, obstacles: [{ x: 90, y: 90, width: 140, height: 220 }] });
    expect(right?.x).toBeGreaterThan(230);
    const left = findRoom([ring], { ...wanted, avoid: [squareRing(180, 90, 220)] });
    expect((left?.x ?? 0) + (left?.width ?? 0) / 2).toBeLessThanOrEqual(180);
  });

  it('says there is no room where the height does not fit, and nothing outside the frame', () => {
    expect(findRoom([squareRing(100, 100, 12)], wanted)).toMatchObject({ width: 0 });
    expect(findRoom([squareRing(100, -300, 200)], wanted)).toBeNull();
  });
});
