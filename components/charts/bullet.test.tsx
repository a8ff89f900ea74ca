import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Bullet, bulletScale } from './bullet';

describe('bulletScale', () => {
  it('reaches just beyond the greatest, a percentage to 100 at most', () => {
    expect(bulletScale([50, null, 70], 'percent')).toBeCloseTo(75.6, 9);
    expect(bulletScale([99, 100], 'percent')).toBe(100);
    expect(bulletScale([120], 'percent')).toBeCloseTo(129.6, 9);
    expect(bulletScale([null, 0], 'count')).toBe(1);
  });
});

describe('Bullet', () => {
  const draw = (changes: Partial<Parameters<typeof Bullet>[0]>) =>
    renderToStaticMarkup(
      <Bullet id="b" actual={50} baseline={20} expected={60} target={80} scale={100} label="" {...changes} />,
    );

  it('draws what is known alone', () => {
    const all = draw({});
    expect([/<rect/, /<circle/, /M0 7l6 6/].map((shape) => shape.test(all))).toEqual([true, true, true]);
    const none = draw({ actual: null, baseline: null, expected: null, target: null });
    expect([/<rect/, /<circle/, /<path/].some((shape) => shape.test(none))).toBe(false);
  });

  it('hatches what is unsure, and is silent where the figures beside it say it all', () => {
    expect(draw({})).toContain('aria-hidden="true"');
    expect(draw({ label: 'Moitié' })).toContain('aria-label="Moitié"');
    expect(draw({ unsure: true })).toContain('<pattern');
    expect(draw({})).not.toContain('<pattern');
  });
});
