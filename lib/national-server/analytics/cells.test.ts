import { describe, expect, it } from 'vitest';
import { monthIndex } from '@/lib/periods/period';
import { batchOf, plan, uid } from '../testing/batches';
import type { Batch } from './batch';
import { readCells } from './cells';
import { REFUSALS_KEPT } from './refusals';
import { readAnalytics } from './table';

const JUNE = monthIndex(2026, 6);
const MAY = monthIndex(2026, 5);
const A = uid('a');
const B = uid('b');
const I = uid('i');
const N1 = uid('n1');
const N2 = uid('n2');
const one = batchOf({ months: [JUNE, MAY], measures: [plan('chw_active', A)] });

function read(rows: unknown[], batch: Batch = one, columns = ['dx', 'pe', 'ou', 'value']) {
  const table = readAnalytics({ headers: columns.map((name) => ({ name })), rows });
  if (!table.ok) throw new Error('table');
  const cells = readCells(batch, [N1, N2], table.value);
  if (!cells.ok) throw new Error(cells.failure.sentence.en);
  const { measure, unit, month, value } = cells.value.cells;
  const lost = cells.value.refusedCells;
  return {
    cells: value.map((number, at) => [measure[at], unit[at], month[at], number]),
    reasons: cells.value.refusals.map((refusal) => refusal.reason),
    refusals: cells.value.refusals,
    counts: cells.value.refusedByReason,
    refusedCells: lost.unit.map((at, i) => [lost.measure[i], at, lost.month[i]]),
  };
}

describe('readCells', () => {
  it('reads columns by name, strings or numbers, and keeps zero apart from nothing', () => {
    const { cells, reasons } = read(
      [
        ['7.0', N1, A, '202606'],
        [0, N2, A, 202605],
        ['', N2, A, '202606'],
        [null, N1, A, '202605'],
      ],
      one,
      ['value', 'ou', 'dx', 'pe'],
    );
    expect(cells).toEqual([
      ['chw_active', N1, JUNE, 7],
      ['chw_active', N2, MAY, 0],
    ]);
    expect(reasons).toEqual([]);
  });

  it('adds up the items that are present', () => {
    const batch = batchOf({ months: [JUNE], measures: [plan('chw_active', A, B)] });
    expect(
      read(
        [
          [A, '202606', N1, '2'],
          [B, '202606', N1, '3'],
          [B, '202606', N2, '4'],
        ],
        batch,
      ).cells,
    ).toEqual([
      ['chw_active', N1, JUNE, 5],
      ['chw_active', N2, JUNE, 4],
    ]);
  });

  it('drops the cell where one of its items was refused: half a sum is not a sum', () => {
    const batch = batchOf({ months: [JUNE], measures: [plan('chw_active', A, B), plan('u5_fever', A)] });
    const { cells, refusals, refusedCells } = read(
      [
        [A, '202606', N1, '2'],
        [B, '202606', N1, '-3'],
      ],
      batch,
    );
    expect(cells).toEqual([['u5_fever', N1, JUNE, 2]]);
    expect(refusedCells).toEqual([['chw_active', N1, JUNE]]);
    expect(refusals).toEqual([{ reason: 'negative', item: B, orgUnit: N1, period: '202606', value: '-3' }]);
  });

  it('refuses row by row, with the reason', () => {
    const long = 'x'.repeat(500);
    const { cells, reasons, refusals, refusedCells } = read([
      [A, '202606', N1, long],
      [A, '202606', 'Elsewhere00', '1'],
      [A, '2026Q2', N1, '1'],
      [A, '202604', N1, '1'],
      [B, '202606', N1, '1'],
      [A, '202606', N2],
      'not a row',
      [A, null, N2, '1'],
      [A, '202606', N2, 'NaN'],
      [A, '202605', N2, '5'],
    ]);
    expect(reasons).toEqual([
      'not-a-number',
      'unknown-unit',
      'unasked-period',
      'unasked-period',
      'unasked-item',
      'malformed-row',
      'malformed-row',
      'malformed-row',
      'not-finite',
    ]);
    expect(refusals[0]?.value).toHaveLength(80);
    expect(cells).toEqual([['chw_active', N2, MAY, 5]]);
    expect(refusedCells).toEqual([
      ['chw_active', N1, JUNE],
      ['chw_active', N2, JUNE],
    ]);
  });

  it('collapses duplicates that agree and keeps neither of two that do not', () => {
    const agree = read([
      [A, '202606', N1, '5'],
      [A, '202606', N1, '5.0'],
    ]);
    expect([agree.cells.length, agree.reasons]).toEqual([1, []]);
    const disagree = read([
      [A, '202606', N1, '5'],
      [A, '202606', N1, '6'],
      [A, '202606', N1, '5'],
    ]);
    expect(disagree.cells).toEqual([]);
    expect(disagree.refusals.map((refusal) => [refusal.reason, refusal.value])).toEqual([
      ['conflicting-duplicate', '5'],
      ['conflicting-duplicate', '6'],
      ['conflicting-duplicate', '5'],
    ]);
    const afterRefusal = read([
      [A, '202606', N1, 'x'],
      [A, '202606', N1, '6'],
    ]);
    expect([afterRefusal.cells, afterRefusal.reasons]).toEqual([
      [],
      ['not-a-number', 'conflicting-duplicate'],
    ]);
  });

  it('takes an indicator by its numerator and denominator, out of one row', () => {
    const batch = batchOf({
      months: [JUNE],
      measures: [plan('u5_fever_tested', `${I}:numerator`), plan('u5_fever', `${I}:denominator`, A)],
    });
    const columns = [
      'dx',
      'pe',
      'ou',
      'value',
      'numerator',
      'denominator',
      'factor',
      'multiplier',
      'divisor',
    ];
    const rows = [
      [I, '202606', N1, '80.0', '8.0', '10.0', '100.0', '100', '1'],
      [A, '202606', N1, '5', '', '', '', '', ''],
      [I, '202606', N2, '80.0', '', '10.0', '100.0', '100', '1'],
    ];
    expect(read(rows, batch, columns).cells).toEqual([
      ['u5_fever_tested', N1, JUNE, 8],
      ['u5_fever', N1, JUNE, 15],
      ['u5_fever', N2, JUNE, 10],
    ]);
  });

  it('fails where a needed column is missing, naming it', () => {
    const table = readAnalytics({ headers: [{ name: 'dx' }, { name: 'ou' }, { name: 'value' }], rows: [] });
    if (!table.ok) throw new Error('table');
    const result = readCells(one, [N1], table.value);
    expect(result).toMatchObject({ ok: false, failure: { code: 'malformed-answer' } });
    expect(JSON.stringify(result)).toContain('pe');
  });

  it('counts every refusal of a hostile answer but keeps a few', () => {
    const rows = Array.from({ length: 20_000 }, () => [A, '202606', N1, 'x'.repeat(1_000)]);
    const { refusals, counts } = read(rows);
    expect([refusals.length, counts]).toEqual([REFUSALS_KEPT, { 'not-a-number': 20_000 }]);
  });

  it('refuses a sum that overflows', () => {
    const batch = batchOf({ months: [JUNE], measures: [plan('chw_active', A, B)] });
    const { cells, reasons, refusedCells } = read(
      [
        [A, '202606', N1, '1.7e308'],
        [B, '202606', N1, '1.7e308'],
      ],
      batch,
    );
    expect([cells, reasons]).toEqual([[], ['not-finite']]);
    expect(refusedCells).toEqual([['chw_active', N1, JUNE]]);
  });
});
