import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { HeatCell } from '@/lib/pages/heat';
import { HeatTable } from './heat-table';

const value = (text: string, band: 1 | 2 | 3 | 4 | 5, more: Partial<HeatCell> = {}): HeatCell => ({
  text,
  band,
  state: 'value',
  ...more,
});

const html = renderToStaticMarkup(
  <HeatTable
    label="Ruptures"
    corner="Produit"
    palette="down"
    columns={[
      { key: 'a', label: 'déc.', group: '2025' },
      { key: 'b', label: 'janv.', group: '2026' },
      { key: 'c', label: 'févr.', group: '2026' },
    ]}
    rows={[
      {
        key: 'cta',
        head: 'CTA',
        cells: [
          value('12', 2),
          value('61', 4, { unsure: true }),
          { text: 'sans donnée', band: null, state: 'no-data' },
        ],
        tail: '2 mois',
      },
      {
        key: 'tdr',
        head: 'TDR',
        cells: [value('0', 1, { href: '/stocks?produit=x' }), null, value('70', 5)],
      },
    ]}
    tailHead="De suite"
    legend={{
      bands: ['< 15', '15–30', '30–57', '57–70', '≥ 70'],
      expected: { after: 3, label: 'attendu ≤ 57 %' },
      noData: 'sans donnée',
      unsure: 'partiel',
    }}
  />,
);

describe('HeatTable', () => {
  it('is a table whose cells have a row and a column head', () => {
    expect(html).toContain('<caption class="sr-only">Ruptures</caption>');
    expect(html.match(/scope="row"/g)).toHaveLength(2);
    expect(html).toContain('scope="colgroup" colSpan="1">2025<');
    expect(html).toContain('colSpan="2">2026<');
    expect(html.match(/<th scope="col"/g)).toHaveLength(5);
  });

  it('writes the number in each cell, white on the dark bands, with a mark where it is unsure', () => {
    expect(html).toContain('<td class="cell low-2">12</td>');
    expect(html).toContain('<td class="cell low-4 dark">61*</td>');
    expect(html).toContain('<td class="cell low-5 dark">70</td>');
    expect(html).toContain('<a href="/stocks?produit=x">0</a>');
  });

  it('hatches what has no data, says so to who does not see it, and leaves nothing where there is nothing', () => {
    expect(html).toContain(
      '<td class="cell none"><span aria-hidden="true">—</span><span class="sr-only">sans donnée</span></td>',
    );
    expect(html).toContain('<td class="cell"></td>');
  });

  it('explains hatch, mark and jump in its legend, and holds no style that a strict content policy drops', () => {
    expect(html).toContain('attendu ≤ 57 %');
    expect(html).toContain('* partiel');
    expect(html).not.toContain('style=');
  });
});
