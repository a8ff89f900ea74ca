import type { Database } from '../schema';

export type TableName = keyof Database;

export interface BackedUpTable {
  readonly name: TableName;
  /** Primary key: the order in which rows are read. */
  readonly key: readonly string[];
  readonly columns: readonly string[];
}

/** What a backup holds, each table after those it refers to. */
export const BACKED_UP: readonly BackedUpTable[] = [
  { name: 'meta', key: ['name'], columns: ['name', 'value'] },
  { name: 'source', key: ['id'], columns: ['id', 'kind', 'origin', 'profile_id', 'fictive', 'root'] },
  { name: 'measure', key: ['id'], columns: ['id', 'uid'] },
  {
    name: 'org_unit',
    key: ['id'],
    columns: [
      ...['id', 'uid', 'code', 'name', 'level', 'parent', 'region', 'programme'],
      ...['opened', 'closed', 'reports', 'has_geometry', 'path', 'gone'],
    ],
  },
  { name: 'catalogue', key: ['id'], columns: ['id', 'indicators'] },
  {
    name: 'release',
    key: ['number'],
    columns: [
      'number',
      'label',
      'published_at',
      'data_as_of',
      'first_month',
      'last_month',
      'complete',
      'cells',
    ],
  },
  {
    name: 'fact',
    key: ['month', 'measure', 'org_unit'],
    columns: ['month', 'measure', 'org_unit', 'value'],
  },
  {
    name: 'rollup',
    key: ['period', 'level', 'org_unit'],
    columns: [
      ...['period', 'level', 'org_unit', 'expected_unit_months', 'expected_units'],
      ...['catalogue', 'figures'],
    ],
  },
  {
    name: 'pulled_part',
    key: ['month', 'measure', 'region'],
    columns: ['month', 'measure', 'region', 'data_as_of', 'mapping'],
  },
  {
    name: 'revision',
    key: ['release', 'month', 'measure', 'org_unit'],
    columns: ['release', 'month', 'measure', 'org_unit', 'before', 'after'],
  },
  {
    name: 'pull',
    key: ['id'],
    columns: [
      ...['id', 'state', 'trigger', 'started_at', 'finished_at', 'release', 'data_as_of', 'requests_done'],
      ...['requests_total', 'rows', 'cells', 'refused', 'failure_code', 'failure_fr', 'failure_en'],
    ],
  },
  { name: 'refusal', key: ['pull', 'reason'], columns: ['pull', 'reason', 'count', 'examples'] },
  {
    name: 'boundary',
    key: ['level'],
    columns: ['level', 'topology', 'origin', 'attribution', 'version'],
  },
  {
    name: 'server_health',
    key: ['id'],
    columns: ['id', 'last_answer_at', 'failing_since', 'failure_code', 'failure_fr', 'failure_en'],
  },
];

/** What belongs to a pull under way, or to the database itself. */
export const LEFT_OUT: readonly TableName[] = [
  'schema_migration',
  'rollup_next',
  'staged_batch',
  'pull_request',
  'lease',
];
