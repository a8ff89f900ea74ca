import { describe, expect, it } from 'vitest';
import type { OrgUnit } from '@/lib/org-units/org-unit';
import { monthIndex } from '@/lib/periods/period';
import type { PageAsks } from './page-frame';
import { readParameters } from './read-parameters';

const unit = (uid: string, name: string, programme = true): OrgUnit => ({
  ...{ uid, name, programme, code: null, level: 'region', parent: 'ML', region: uid },
  ...{ hasGeometry: false, opened: null, closed: null, reports: true },
});
const release = {
  ...{ number: 1, label: '1', publishedAt: new Date(0), dataAsOf: new Date(0), cells: 0 },
  ...{ firstMonth: monthIndex(2025, 1), lastMonth: monthIndex(2026, 6), complete: true },
};
const country: OrgUnit = { ...unit('ML', 'Mali'), level: 'country', parent: null, region: null };
const places = {
  country,
  regions: [unit('R1', 'Kayes'), unit('R2', 'Ségou'), unit('R3', 'Tombouctou', false)],
  districts: [],
};
const ASKS: PageAsks = {
  period: 'any',
  region: true,
  choices: { niveau: ['region', 'district'] },
  texts: ['q'],
};
const read = (query: Record<string, string | string[]>, asks = ASKS, held = release) =>
  readParameters(query, asks, { release: held, places }, 'fr');

describe('readParameters', () => {
  it('leaves what is absent or empty to the page', () => {
    for (const query of [{}, { periode: '', region: '', niveau: '', q: '' }]) {
      expect(read(query)).toEqual({
        ...{ kind: 'read', asked: {}, period: null, region: null },
        ...{ chosen: { niveau: 'region' }, written: { q: '' } },
      });
    }
  });

  it('reads what it asks for, the first of each', () => {
    const reading = read({ periode: ['2026-Q1', '2026-01'], region: 'R2', niveau: 'district', q: ' Kita ' });
    expect(reading).toMatchObject({
      kind: 'read',
      period: { id: '2026-Q1' },
      region: { uid: 'R2' },
      chosen: { niveau: 'district' },
      written: { q: ' Kita ' },
      asked: { periode: '2026-Q1', region: 'R2', niveau: 'district', q: ' Kita ' },
    });
  });

  it('keeps the sorting of each table and drops what it does not know, in an order of its own', () => {
    const query = {
      'sens-asc': 'desc',
      utm: 'x',
      tri: 'name',
      q: 'a',
      region: 'R1',
      'tri-asc': 'v',
      trier: 'n',
    };
    const reading = read(query);
    if (reading.kind !== 'read') throw new Error(reading.kind);
    expect(Object.entries(reading.asked)).toEqual([
      ['region', 'R1'],
      ['q', 'a'],
      ['sens-asc', 'desc'],
      ['tri', 'name'],
      ['tri-asc', 'v'],
    ]);
    const other = read(Object.fromEntries(Object.entries(query).reverse()));
    expect(JSON.stringify(other)).toBe(JSON.stringify(reading));
  });

  it('lets no text of the address grow the links of the page without end', () => {
    const long = 'x'.repeat(10_000);
    const reading = read({
      ...{
        tri: long,
        'tri-a': 'a b',
        'tri-b': '"',
        sens: long,
        'sens-a': 'descending',
        [`tri-${long}`]: 'v',
      },
      ...{ 'tri-c': 'rate_1-b', 'sens-c': 'asc', q: long },
    });
    if (reading.kind !== 'read') throw new Error(reading.kind);
    expect(reading.asked).toEqual({ q: 'x'.repeat(200), 'tri-c': 'rate_1-b', 'sens-c': 'asc' });
    expect(reading.written).toEqual({ q: 'x'.repeat(200) });
    const many = read(
      Object.fromEntries(Array.from({ length: 2000 }, (_none, index) => [`tri-${index}`, 'v'])),
    );
    expect(Object.keys(many.kind === 'read' ? many.asked : {})).toHaveLength(12);
    const torn = read({ q: `${'x'.repeat(199)}😀` });
    expect(torn).toMatchObject({ asked: { q: 'x'.repeat(199) } });
  });

  it('does not read what the page has not', () => {
    const asks: PageAsks = { period: 'none', region: false };
    expect(read({ periode: 'x', region: 'nowhere', niveau: 'x' }, asks)).toEqual({
      ...{ kind: 'read', asked: {}, period: null, region: null, chosen: {}, written: {} },
    });
  });

  it('names every value that it does not take, and what there is instead', () => {
    const reading = read({ periode: '2031-01', niveau: 'area' });
    if (reading.kind !== 'bad-query') throw new Error(reading.kind);
    const [period, level] = reading.problems;
    expect(period).toMatchObject({ parameter: 'periode', value: '2031-01' });
    expect(period?.takes[0]).toEqual({ id: '2026-06', label: 'juin 2026' });
    expect(level?.takes.map(({ id }) => id)).toEqual(['region', 'district']);
  });

  it('takes months alone where a page is of months', () => {
    const reading = read({ periode: '2026-Q1' }, { ...ASKS, period: 'month' });
    if (reading.kind !== 'bad-query') throw new Error(reading.kind);
    expect(reading.problems[0]?.takes.every(({ id }) => /^\d{4}-\d{2}$/.test(id))).toBe(true);
    expect(read({ periode: '2026-02' }, { ...ASKS, period: 'month' }).kind).toBe('read');
  });

  it('refuses periods outside the release, and those cut short while history follows', () => {
    const part = { ...release, firstMonth: monthIndex(2026, 5), complete: false };
    for (const periode of ['2024-12', '2026-07', '2026-13', 'juin', '2026-Q5']) {
      expect(read({ periode }).kind).toBe('bad-query');
    }
    expect(read({ periode: '2026' }).kind).toBe('read');
    expect(read({ periode: '2026' }, ASKS, part).kind).toBe('bad-query');
  });

  it('leaves it to the caller whether an unknown region is hidden; one outside the programme is unknown too', () => {
    for (const uid of ['nowhere', 'R3']) {
      expect(read({ region: uid })).toEqual({
        kind: 'unknown-region',
        uid,
        problem: {
          parameter: 'region',
          value: uid,
          takes: [
            { id: 'R1', label: 'Kayes' },
            { id: 'R2', label: 'Ségou' },
          ],
        },
      });
    }
  });
});
