import { type BackedUpTable, RESTORED_SCHEMAS, type TableName } from './backed-up-table';
import { TYPED_TABLES } from './typed-tables';

export { type BackedUpTable, RESTORED_SCHEMAS, type TableName } from './backed-up-table';

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
    name: 'area_run',
    key: ['month', 'measure', 'org_unit'],
    columns: [
      ...['month', 'measure', 'org_unit', 'district', 'region'],
      ...['months', 'at_least', 'chw', 'counted', 'last'],
    ],
    since: '008-area-runs',
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
  ...TYPED_TABLES,
];

/** What belongs to a pull under way, to the database itself, or to the day: sessions and failed sign-ins. */
export const LEFT_OUT: readonly TableName[] = [
  'schema_migration',
  'rollup_next',
  'staged_batch',
  'pull_request',
  'mapping_check_request',
  'lease',
  'account_session',
  'sign_in_failure',
];

/** The tables that a backup of a schema holds; `undefined` when this program does not restore that schema. */
export function tablesOf(schema: string): readonly BackedUpTable[] | undefined {
  const order: readonly string[] = RESTORED_SCHEMAS;
  const position = order.indexOf(schema);
  if (position === -1) return undefined;
  return BACKED_UP.filter(({ since }) => since === undefined || order.indexOf(since) <= position);
}
