import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeriod } from '@/lib/periods/period';
import { citedAddress, pageAddress } from './page-address';

const page = { path: '/couverture', asked: { periode: '2026-06', region: 'R1', tri: 'name' } };

describe('pageAddress', () => {
  it('writes parameters as a form does, whatever stands in them', () => {
    const words = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('2026-08', 'a b', 'é&=#'),
    );
    const wishes = fc.dictionary(words, words);
    fc.assert(
      fc.property(wishes, wishes, (asked, changes) => {
        const query = new URLSearchParams();
        for (const [name, value] of Object.entries({ ...asked, ...changes })) {
          if (value !== '') query.set(name, value);
        }
        const text = query.toString();
        expect(pageAddress({ path: '/plan', asked }, changes)).toBe(text === '' ? '/plan' : `/plan?${text}`);
      }),
    );
  });

  it('keeps what was asked for and its order', () => {
    expect(pageAddress(page)).toBe('/couverture?periode=2026-06&region=R1&tri=name');
    expect(pageAddress(page, { region: 'R2' })).toBe('/couverture?periode=2026-06&region=R2&tri=name');
  });

  it('adds, and takes away what is null or empty', () => {
    expect(pageAddress(page, { sens: 'desc', tri: null, region: '' })).toBe(
      '/couverture?periode=2026-06&sens=desc',
    );
    expect(pageAddress(page, { periode: null, region: null, tri: null })).toBe('/couverture');
  });

  it('writes any text so that it stays one value', () => {
    const address = pageAddress({ path: '/recherche', asked: { q: 'Kita & Co #1?x=y+z' } });
    expect(new URL(address, 'http://localhost').searchParams.get('q')).toBe('Kita & Co #1?x=y+z');
  });
});

describe('citedAddress', () => {
  const period = parsePeriod('2026-08');
  if (!period) throw new Error('2026-08 is a month');

  it('names the period that is shown, chosen or not, before the rest', () => {
    const shown = { path: '/stocks', asked: { region: 'R1' }, period };
    expect(citedAddress(shown, 'https://sec.example')).toBe(
      'https://sec.example/stocks?periode=2026-08&region=R1',
    );
    expect(citedAddress({ ...page, period }, 'https://sec.example', { tri: null })).toBe(
      'https://sec.example/couverture?periode=2026-06&region=R1',
    );
  });
});
