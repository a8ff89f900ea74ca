// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { NationalMap, type NationalMapProps } from './national-map';
import { SAMPLE_CONTENT, SAMPLE_DRAWING, SAMPLE_MARKS, SAMPLE_NARROW } from './testing/sample-map';

function render(props: Partial<NationalMapProps> = {}): { html: string; document: Document } {
  const html = renderToStaticMarkup(
    <NationalMap drawing={SAMPLE_DRAWING} narrowDrawing={SAMPLE_NARROW} {...SAMPLE_CONTENT} {...props} />,
  );
  return { html, document: new DOMParser().parseFromString(html, 'text/html') };
}

/** The element that fills a unit's shape in the wide drawing. */
function fillOf(document: Document, index: number): Element | null {
  const path = document.querySelectorAll('.map-wide defs > path')[index];
  return document.querySelector(
    `.map-wide [role="img"] > use[href="#${path?.id}"], .map-wide a > use[href="#${path?.id}"]`,
  );
}

describe('NationalMap in the server’s HTML', () => {
  it('escapes names, which are plain text from another server', () => {
    const { html, document } = render();
    expect(html).not.toContain('<b>');
    expect(document.body.textContent).toContain('<b>Mopti & "Co"</b>');
  });

  it('every unit has a sentence for a screen reader, and a link where it has an address', () => {
    const { document } = render();
    for (const { description, href } of Object.values(SAMPLE_MARKS)) {
      const found = [...document.querySelectorAll('.map-wide [aria-label]')].find(
        (element) => element.getAttribute('aria-label') === description,
      );
      expect(found?.getAttribute('href') ?? null, description).toBe(href);
    }
    expect(document.querySelector('.map-wide [aria-label="Bamako"]')).not.toBeNull();
    expect(document.querySelector('.map-wide')?.getAttribute('aria-label')).toBe('w-title');
  });

  it('no data is hatched, outside the programme is dashed and never hatched', () => {
    const { document } = render();
    const hatch = document.querySelector('.map-wide pattern')?.id;
    expect(fillOf(document, 0)?.getAttribute('fill')).toBe('var(--map-5)');
    expect(fillOf(document, 1)?.getAttribute('fill')).toBe(`url(#${hatch})`);
    expect(fillOf(document, 1)?.hasAttribute('stroke-dasharray')).toBe(false);
    expect(fillOf(document, 2)?.getAttribute('fill')).toBe('var(--paper)');
    expect(fillOf(document, 2)?.getAttribute('stroke-dasharray')).toBe('4 3');
  });

  it('ids are unique on the page, and every reference finds its own', () => {
    const { document } = render();
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const drawing of document.querySelectorAll('svg')) {
      const uses = [...drawing.querySelectorAll('use')].map((use) => use.getAttribute('href') ?? '');
      const fills = [...drawing.querySelectorAll('[fill^="url("]')].map((element) =>
        (element.getAttribute('fill') ?? '').slice(4, -1),
      );
      for (const reference of [...uses, ...fills])
        expect(drawing.querySelector(reference), reference).not.toBeNull();
    }
  });

  it('says nothing of its own: every word comes from the data or the given words', () => {
    const { document } = render();
    const words = /^(w-|[\d,]+\s%|Sikasso|Bamako|Tombouctou|Guinée|<b>Mopti)/;
    const texts = [...document.querySelectorAll('text, title')].map((element) => element.textContent ?? '');
    expect(texts.length).toBeGreaterThan(8);
    expect(texts.filter((text) => !words.test(text))).toEqual([]);
  });

  it('writes name, value and note on the shape, white on a dark band with its status shape', () => {
    const { document } = render();
    const label = [...document.querySelectorAll('.map-wide .map-labels g')].find((group) =>
      group.textContent?.includes('81,0'),
    );
    expect(label?.textContent).toBe('Sikasso81,0 %w-note');
    expect(label?.getAttribute('fill')).toBe('var(--paper)');
    expect(label?.getAttribute('stroke')).toBe('var(--map-5)');
    expect(label?.querySelector('circle')).not.toBeNull();
    expect(label?.querySelector('[fill*="status"]')).toBeNull();
  });

  it('edges the chosen region last, 3 px ink on 6 px white', () => {
    const { document } = render();
    const widths = [...document.querySelectorAll('.map-wide .map-lines > g')].map((group) => [
      group.getAttribute('stroke-width'),
      group.childElementCount,
    ]);
    expect(widths.slice(-2)).toEqual([
      ['6', 1],
      ['3', 1],
    ]);
  });

  it('has insets on the wide drawing and words on the narrow one', () => {
    const { document } = render();
    expect(document.querySelector('.map-wide .map-insets')?.textContent).toBe(
      'Bamakow-enclave-outsidew-country',
    );
    expect(document.querySelector('.map-narrow .map-insets')?.textContent).toBe(
      'Bamako w-enclave-outside-line',
    );
  });

  it('carries no style attribute and no script: a strict content security policy holds', () => {
    const { html } = render();
    expect(html).not.toMatch(/ style=|<style|<script| on[a-z]+=/);
  });

  it('writes no text under 12 px', () => {
    const { document } = render();
    const sizes = [...document.querySelectorAll('[font-size]')].map((element) =>
      Number(element.getAttribute('font-size')),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
    const unsized = [...document.querySelectorAll('text')].filter((text) => !text.hasAttribute('font-size'));
    expect(unsized).toEqual([]);
  });
});
