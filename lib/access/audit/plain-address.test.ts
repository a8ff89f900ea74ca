import { expect, it } from 'vitest';
import { plainAddress } from './plain-address';

it('leaves out what the framework added to the address, and nothing else', () => {
  const table = '/api/v1/values.csv?period=2026,2025&texte=a%20b';
  expect(plainAddress(table)).toBe(table);
  expect(plainAddress(`${table}&_rsc=1x2`)).toBe(table);
  expect(plainAddress(table.replace('?', '?_rsc=1x2&'))).toBe(table);
  expect(plainAddress('/api/v1/sync.csv?_rsc=1x2')).toBe('/api/v1/sync.csv');
  expect(plainAddress('awa@example.org')).toBe('awa@example.org');
});
