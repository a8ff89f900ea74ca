// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { MapLegend } from './map-legend';
import { NationalMap } from './national-map';
import { SAMPLE_CONTENT, SAMPLE_DRAWING, SAMPLE_NARROW } from './testing/sample-map';
import type { MapDrawing, Shape } from './types';

/** The sample with its place outside the programme made one outside the reader's scope. */
function hide(drawing: MapDrawing): MapDrawing {
  const units = drawing.units.map((shape): Shape =>
    shape.uid === 'away' ? { ...shape, uid: 'hors-1', name: '', hidden: true } : shape,
  );
  return { ...drawing, units };
}

const html = renderToStaticMarkup(
  <NationalMap {...SAMPLE_CONTENT} drawing={hide(SAMPLE_DRAWING)} narrowDrawing={hide(SAMPLE_NARROW)} />,
);
const page = new DOMParser().parseFromString(html, 'text/html');
const hidden = page.querySelector('.map-wide g[aria-hidden="true"] > use[stroke-dasharray]');

describe('a region outside the reader’s scope', () => {
  it('is a dotted outline on the ground’s tint that cannot be reached, whose only words are that it is one', () => {
    expect(hidden?.getAttribute('fill')).toBe('var(--neighbour)');
    expect(hidden?.getAttribute('stroke-dasharray')).toBe('1 3');
    expect(hidden?.textContent).toBe('w-hidden');
    expect(hidden?.closest('a, [tabindex], [aria-label="w-hidden"]')).toBeNull();
    expect(html).not.toContain('Tombouctou');
    expect(html).not.toContain('hors-1');
  });

  it('has the words written on the roomiest of them, not among the places outside the programme', () => {
    const texts = [...page.querySelectorAll('.map-wide .map-labels text')].map((text) => text.textContent);
    expect(texts).toContain('w-hidden');
    expect(texts.filter((text) => text?.includes('w-outside'))).toEqual([]);
  });

  it('is in the legend under its own words, beside or instead of those outside the programme', () => {
    const words = {
      noData: 'n',
      outside: 'o',
      chosen: 'c',
      status: { 'on-track': '1', watch: '2', 'off-track': '3' },
    };
    type Words = Partial<Record<'noData' | 'outside' | 'hidden' | 'chosen', string | null>>;
    const legendOf = (more: Words) => {
      const text = renderToStaticMarkup(
        <MapLegend prefix="t" palette="up" bands={['<']} expected={null} words={{ ...words, ...more }} />,
      );
      return new DOMParser().parseFromString(text, 'text/html');
    };
    const keysOf = (more: Words) =>
      [...legendOf(more).querySelectorAll('.map-keys:first-of-type > li')].map((key) => key.textContent);
    const dashesOf = (more: Words) =>
      [...legendOf(more).querySelectorAll('.map-keys rect[stroke-dasharray]')].map((key) =>
        key.getAttribute('stroke-dasharray'),
      );
    expect(keysOf({})).toEqual(['n', 'o', 'c']);
    expect(keysOf({ hidden: 'h' })).toEqual(['n', 'o', 'h', 'c']);
    expect(keysOf({ outside: null, hidden: 'h' })).toEqual(['n', 'h', 'c']);
    expect(keysOf({ noData: null, chosen: null })).toEqual(['o']);
    expect(dashesOf({ hidden: 'h' })).toEqual(['4 3', '1 3']);
  });
});
