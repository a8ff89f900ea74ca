import {
  readBoundaries,
  readIndicators,
  readOrgUnits,
  readSeries,
  readSnapshot,
  readValues,
} from './data-operations';
import type { Operation } from './operation';
import { readHealth, readOpenApi, readReadiness } from './service-operations';
import { readSync, startSync } from './sync-operations';

/** Every JSON operation, in the order of the OpenAPI document. */
export const OPERATIONS: readonly Operation[] = [
  readIndicators,
  readOrgUnits,
  readBoundaries,
  readValues,
  readSnapshot,
  readSeries,
  readSync,
  startSync,
  readOpenApi,
  readHealth,
  readReadiness,
];
