import { describe, expect, it } from 'vitest';
import { chooseRepresentation } from './representation';

function choose(address: string, accept?: string, hasTable = true) {
  return chooseRepresentation(
    new Request(`http://localhost${address}`, accept === undefined ? {} : { headers: { accept } }),
    hasTable,
  );
}

describe('chooseRepresentation', () => {
  it.each([
    ['/api/v1/values', undefined, 'json'],
    ['/api/v1/values', '*/*', 'json'],
    ['/api/v1/values', 'text/html,application/xhtml+xml', 'json'],
    ['/api/v1/values', 'text/csv', 'plain'],
    ['/api/v1/values', 'text/csv, application/json;q=0.5', 'plain'],
    ['/api/v1/values', 'text/csv;q=0.5, application/json', 'json'],
    ['/api/v1/values', 'text/csv;q=0', 'json'],
    ['/api/v1/values.csv', 'application/json', 'plain'],
    ['/api/v1/values.csv?format=excel-fr', undefined, 'excel-fr'],
    ['/api/v1/values?format=csv', undefined, 'plain'],
    ['/api/v1/values?format=json', 'text/csv', 'json'],
  ])('%s with Accept %s is %s', (address, accept, representation) => {
    expect(choose(address, accept)).toBe(representation);
  });

  it('refuses another format, and a table where there is none', () => {
    expect(() => choose('/api/v1/values?format=xml')).toThrow(/invalid-parameter/);
    expect(() => choose('/api/v1/boundaries', 'text/csv', false)).toThrow(/not-acceptable/);
    expect(choose('/api/v1/boundaries', '*/*', false)).toBe('json');
  });
});
