import { describe, expect, it } from 'vitest';
import { tableAddress } from './table-address';

describe('tableAddress', () => {
  it('keeps what the page was asked, and nothing that its table does not take', () => {
    expect(
      tableAddress({ asked: { indicateur: 'chw_count', cible: '', 'cout-asc': '50 000', tri: 'a' } }),
    ).toBe('/api/v1/scenario.csv?indicateur=chw_count&cout-asc=50+000');
    expect(tableAddress({ asked: {} })).toBe('/api/v1/scenario.csv');
  });
});
