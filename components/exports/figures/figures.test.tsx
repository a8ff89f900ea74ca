import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { standAlone } from '@/lib/export/figures/stand-alone';
import { writeColours } from '@/lib/export/look-colours';
import { StaticMap } from '@/components/map/static-map';
import { SAMPLE_DOCUMENT } from '@/lib/committee/testing/sample-document';
import { confineDocument } from '@/lib/committee/document/confine-document';
import { viewNoteMap } from '@/lib/committee/view/view-map';
import { speakNote } from '@/lib/committee/view/note-speaker';
import { Bullet } from '@/components/charts/bullet';
import { renderFigure } from './render-figure';
import { SheetDrawing } from './sheet-drawing';
import type { Sheet } from './sheet-types';

const HOSTILE = `Mopti"><script>alert(1)</script><a href='x' onload='y'>&\u0000`;

function sheetOf(document: typeof SAMPLE_DOCUMENT, name = 'Mopti'): Sheet {
  const speaker = speakNote(document, 'fr', []);
  const map = document.map;
  if (!map) throw new Error('The sample has a map.');
  const rename = <T extends { readonly name: string }>(unit: T) =>
    unit.name === 'Mopti' ? { ...unit, name } : unit;
  const drawing = { ...map.drawing, units: map.drawing.units.map(rename) };
  const { marks, words, legend, title } = viewNoteMap(speaker, { ...map, drawing });
  return {
    title,
    hints: [],
    drawing: (
      <StaticMap
        {...{ drawing, marks, words }}
        palette={map.palette}
        selected={null}
        prefix="m"
        className=""
      />
    ),
    ...{ width: drawing.width, height: drawing.height },
    legend: [
      {
        bands: { palette: 'up', texts: legend.bands, expected: legend.expected },
        keys: [
          { shape: 'hatch', text: 'sans donnée' },
          { shape: 'on-track', text: 'en bonne voie' },
        ],
      },
    ],
    notes: [name],
    foot: {
      ...{ period: 'Août 2026', dataAsOf: 'données au 4 novembre 2026', release: 'version 2026-11-04.1' },
      madeOn: 'figure faite le 12 novembre 2026',
      ...{
        source: 'Source\u202f: serveur de démonstration',
        address: 'https://x.example/',
        fictive: 'DONNÉES FICTIVES DE DÉMONSTRATION',
      },
    },
  };
}

function read(svg: string): Document {
  return new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document;
}

describe('a figure that stands alone', () => {
  it('is well-formed, with nothing that needs a style sheet or a script', async () => {
    const svg = await renderFigure(<SheetDrawing {...sheetOf(SAMPLE_DOCUMENT)} />);
    expect(read(svg).documentElement.tagName).toBe('svg');
    expect(svg).not.toMatch(/var\(|\sclass=|\sstyle=|<style|<script|<a[\s>]|<span|\son\w+=/);
    expect(svg).toContain('font-family');
  });

  it('says title, legend, cut, source, date, release, address and fictive words', async () => {
    const said =
      read(await renderFigure(<SheetDrawing {...sheetOf(SAMPLE_DOCUMENT)} />)).documentElement.textContent ??
      '';
    for (const words of [
      'août 2026',
      'Mopti',
      '48,2',
      'attendu national 70',
      '60–70',
      'en bonne voie',
      'Source',
      'données au 4 novembre 2026',
      'version 2026-11-04.1',
      'figure faite le 12 novembre 2026',
      'https://x.example/',
      'DONNÉES FICTIVES',
    ]) {
      expect(said).toContain(words);
    }
  });

  it('takes hostile names of places as text', async () => {
    const svg = await renderFigure(<SheetDrawing {...sheetOf(SAMPLE_DOCUMENT, HOSTILE)} />);
    const document = read(svg);
    expect(document.querySelectorAll('script, a, [onload]')).toHaveLength(0);
    expect(document.documentElement.textContent).toContain('alert(1)');
  });

  it('of a confined reader has no other region', async () => {
    const own = confineDocument(SAMPLE_DOCUMENT, { kind: 'regions', regions: ['SampleMopt1'] });
    const svg = await renderFigure(<SheetDrawing {...sheetOf(own)} />);
    expect(svg).toContain('Mopti');
    expect(svg).not.toMatch(/Sikasso|Kayes|Koulikoro|Ségou|66,8|73,1|58,3/);
  });

  it('keeps drawings out of the spans of pages', async () => {
    const svg = await renderFigure(
      <svg xmlns="http://www.w3.org/2000/svg">
        <Bullet id="b" actual={3} baseline={1} expected={4} target={5} scale={6} label="" />
      </svg>,
    );
    expect(read(svg).querySelectorAll('rect')).toHaveLength(1);
    expect(svg).not.toContain('span');
  });

  it('leaves text that looks like markup as text', () => {
    expect(standAlone('<text>&lt;a href="x"&gt; var(--ink)</text>')).toContain('&lt;a href');
    expect(writeColours('plain')).toBe('plain');
  });
});
