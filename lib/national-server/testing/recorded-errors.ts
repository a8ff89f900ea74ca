import type { FailureCode } from '../types';

/** What each recorded error means; `undefined` for an answer that reports none. */
export const EXPECTED_CODES: Record<string, FailureCode | undefined> = {
  '200-import-summary-success.json': undefined,
  '500-server-error.json': 'server-error',
  '401-unauthorized.json': 'not-authenticated',
  '401-account-disabled.json': 'not-authenticated',
  '409-E7144-no-analytics-tables.json': 'no-analytics',
  '409-import-summary-warning.json': 'bad-request',
  '409-E2002-dataValueSets-no-period.json': 'bad-request',
  '409-E7121-object-not-readable.json': 'forbidden',
  '302-unauthenticated-redirect.http.txt': 'not-authenticated',
  '409-E7104-no-period.json': 'bad-request',
  '409-E7131-query-timeout.json': 'query-timeout',
  '503-nginx-limit_req.html.txt': 'rate-limited',
  '401-api-token-missing.json': 'not-authenticated',
  '400-api-token-malformed.json': 'not-authenticated',
  '401-api-token-owner-disabled-locked-or-2fa.json': 'not-authenticated',
  '409-E7120-orgunit-not-allowed.json': 'forbidden',
  '409-E7128-max-limit.json': 'too-many-rows',
  '401-api-token-expired.json': 'not-authenticated',
  '404-E1005-not-found.json': 'not-found',
  '409-E2010-dataset-not-readable.json': 'forbidden',
  '409-E2012-orgunit-not-allowed.json': 'forbidden',
  '409-E7124-dimension-without-options.json': 'bad-item',
  '401-account-locked.json': 'not-authenticated',
  '401-api-token-ip-not-allowed.json': 'not-authenticated',
};
