import { readActionList } from './action-operation';
import { readMeetingsOperation, readRecommendationsOperation } from './committee-operations';
import {
  readBoundaries,
  readIndicators,
  readOrgUnits,
  readSeries,
  readSnapshot,
  readValues,
} from './data-operations';
import { readBriefOperation } from './brief-operation';
import type { Operation } from './operation';
import { readScenario } from './scenario-operation';
import { readSearch } from './search-operation';
import { readMapping, readRevisions } from './quality-operations';
import { readHealth, readOpenApi, readReadiness } from './service-operations';
import { readSync, startSync } from './sync-operations';
import { readTargets } from './target-operation';

/** Every JSON operation, in the order of the OpenAPI document. */
export const OPERATIONS: readonly Operation[] = [
  readIndicators,
  readOrgUnits,
  readBoundaries,
  readValues,
  readSnapshot,
  readSeries,
  readTargets,
  readScenario,
  readMeetingsOperation,
  readRecommendationsOperation,
  readActionList,
  readBriefOperation,
  readSearch,
  readRevisions,
  readMapping,
  readSync,
  startSync,
  readOpenApi,
  readHealth,
  readReadiness,
];
