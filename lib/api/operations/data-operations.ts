import { z } from 'zod';
import { seriesSchema, valuesSchema } from '../schemas/figures';
import { indicatorsSchema } from '../schemas/indicators';
import {
  everyParameter,
  fromParameter,
  historyParameter,
  indicatorParameter,
  indicatorsParameter,
  levelParameter,
  monthsParameter,
  optionalLevelParameter,
  orgUnitParameter,
  orgUnitsParameter,
  parentParameter,
  periodParameter,
  periodsParameter,
  toParameter,
} from '../schemas/parameters';
import { boundariesSchema, orgUnitsSchema } from '../schemas/places';
import { snapshotSchema } from '../schemas/snapshot';
import { defineOperation } from './operation';

/** Most rows in one answer of `/values`. */
export const ROW_LIMIT = 100_000;

const READING = { method: 'get', status: 200 } as const;
const DATA_PROBLEMS = ['data-loading', 'store-unreachable'] as const;

export const readIndicators = defineOperation({
  ...READING,
  id: 'readIndicators',
  path: '/api/v1/indicators',
  summary: 'The catalogue of indicators',
  description:
    'Labels, formulas and how to read them. `tracked` says whether the country’s profile maps the measures.',
  input: z.strictObject({}),
  output: indicatorsSchema,
  hasTable: true,
  problems: [],
});

export const readOrgUnits = defineOperation({
  ...READING,
  id: 'readOrgUnits',
  path: '/api/v1/org-units',
  summary: 'Org units',
  description:
    'Ordered by name. Without `level`, of every level. Units outside the reader’s scope are left out.',
  input: z.strictObject({ level: optionalLevelParameter, parent: parentParameter }),
  output: orgUnitsSchema,
  hasTable: true,
  problems: ['unknown-org-unit', 'outside-scope', ...DATA_PROBLEMS],
});

export const readBoundaries = defineOperation({
  ...READING,
  id: 'readBoundaries',
  path: '/api/v1/boundaries',
  summary: 'Outlines of a level, as TopoJSON',
  description:
    'One object named `units`; the id of each geometry is the id of an org unit. Units outside the reader’s scope are left out.',
  input: z.strictObject({ level: levelParameter }),
  output: boundariesSchema,
  hasTable: false,
  problems: ['no-boundaries', 'not-acceptable', ...DATA_PROBLEMS],
});

export const readValues = defineOperation({
  ...READING,
  id: 'readValues',
  path: '/api/v1/values',
  summary: 'Indicators by org unit and period',
  description: `By indicator, then period, then org unit by name. \`level\` is needed unless \`orgUnit\` is given. At most ${ROW_LIMIT} rows.`,
  input: z.strictObject({
    indicator: indicatorsParameter,
    period: periodsParameter,
    level: optionalLevelParameter,
    parent: parentParameter,
    orgUnit: orgUnitsParameter,
  }),
  output: valuesSchema,
  hasTable: true,
  problems: [
    'too-many-rows',
    'unknown-indicator',
    'unknown-org-unit',
    'outside-scope',
    'history-loading',
    ...DATA_PROBLEMS,
  ],
});

export const readSnapshot = defineOperation({
  ...READING,
  id: 'readSnapshot',
  path: '/api/v1/snapshot',
  summary: 'Every indicator for every org unit of a level in one period',
  description:
    'Compact, by column: what the map uses. `history` adds the months of some org units, so that a page needs one request.',
  input: z.strictObject({
    period: periodParameter,
    level: levelParameter,
    parent: parentParameter,
    history: historyParameter,
    months: monthsParameter,
  }),
  output: snapshotSchema,
  hasTable: true,
  problems: ['unknown-org-unit', 'outside-scope', 'history-loading', ...DATA_PROBLEMS],
});

export const readSeries = defineOperation({
  ...READING,
  id: 'readSeries',
  path: '/api/v1/series',
  summary: 'One indicator of one org unit over time',
  description:
    'Without `from` and `to`, every period that has been pulled. A period is there when one of its months is asked for.',
  input: z.strictObject({
    indicator: indicatorParameter,
    orgUnit: orgUnitParameter,
    from: fromParameter,
    to: toParameter,
    every: everyParameter,
  }),
  output: seriesSchema,
  hasTable: true,
  problems: ['unknown-indicator', 'unknown-org-unit', 'outside-scope', 'history-loading', ...DATA_PROBLEMS],
});
