import { describe, expect, it } from 'vitest';
import { isStoreFailure } from './store-failure';

const withCode = (code: string) => Object.assign(new Error('x'), { code });

describe('isStoreFailure', () => {
  it.each(['ECONNREFUSED', '57P01', '08006', '53300', 'SQLITE_BUSY', 'SQLITE_IOERR_READ'])(
    '%s is an outage',
    (code) => {
      expect(isStoreFailure(withCode(code))).toBe(true);
    },
  );

  it.each(['SQLITE_ERROR', '42703', 'ERR_INVALID_ARG_TYPE'])('%s is a mistake of ours', (code) => {
    expect(isStoreFailure(withCode(code))).toBe(false);
  });

  it('knows what the driver says without a code', () => {
    expect(isStoreFailure(new Error('Connection terminated unexpectedly'))).toBe(true);
    expect(isStoreFailure(new TypeError('x is not a function'))).toBe(false);
    expect(isStoreFailure('down')).toBe(false);
  });
});
