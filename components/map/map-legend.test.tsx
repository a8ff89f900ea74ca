// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { MapLegend, type MapLegendProps } from './map-legend';

const PROPS: MapLegendProps = {
  prefix: 't',
  palette: 'up',
  bands: ['< 50', '50–60', '60–70', '70–80', '≥ 80 %'],
  expected: { after: 3, label: 'attendu 70 %' },
  words: {
    noData: 'sans donnée',
    outside: 'hors programme',
    chosen: 'région choisie',
    status: { 'on-track': 'en bonne voie', watch: 'à surveiller', 'off-track': 'en retard' },
  },
};

function render(props: Partial<MapLegendProps> = {}): Document {
  return new DOMParser().parseFromString(
    renderToStaticMarkup(<MapLegend {...PROPS} {...props} />),
    'text/html',
  );
}

const boxesOf = (document: Document) =>
  [...document.querySelectorAll('svg[role="img"] rect')].map((box) => ({
    fill: box.getAttribute('fill'),
    x: Number(box.getAttribute('x')),
  }));

describe('MapLegend', () => {
  it('leaves a gap with a tick where what is due begins', () => {
    const document = render();
    const [, , third, fourth] = boxesOf(document);
    const tick = Number(
      /M([\d.]+)/.exec(document.querySelector('svg[role="img"] path')?.getAttribute('d') ?? '')?.[1],
    );
    expect((fourth?.x ?? 0) - (third?.x ?? 0)).toBe(66);
    expect(tick).toBeGreaterThan((third?.x ?? 0) + 57);
    expect(tick).toBeLessThan(fourth?.x ?? 0);
    expect(document.body.textContent).toContain('attendu 70 %');
  });

  it('has neither where nothing is due', () => {
    const document = render({ expected: null });
    const xs = boxesOf(document).map(({ x }) => x);
    expect(xs.slice(1).map((x, index) => x - (xs[index] ?? 0))).toEqual([58, 58, 58, 58]);
    expect(document.querySelector('svg[role="img"] path')).toBeNull();
  });

  it.each([
    ['up', ['map-1', 'map-2', 'map-3', 'map-4', 'map-5']],
    ['down', ['low-1', 'low-2', 'low-3', 'low-4', 'low-5']],
    ['band', ['map-5', 'map-4', 'map-1', 'map-4', 'map-5']],
  ] as const)('%s: colours of the bands, lowest first', (palette, colours) => {
    const fills = boxesOf(render({ palette })).map(({ fill }) => fill);
    expect(fills).toEqual(colours.map((colour) => `var(--${colour})`));
  });

  it('explains hatch, dashes, choice and statuses in words, and reads its bands aloud', () => {
    const document = render();
    expect([...document.querySelectorAll('li')].map((item) => item.textContent)).toEqual([
      ...['sans donnée', 'hors programme', 'région choisie'],
      ...['en bonne voie', 'à surveiller', 'en retard'],
    ]);
    expect(document.querySelector('svg[role="img"]')?.getAttribute('aria-label')).toContain('60–70, 70–80');
  });
});
