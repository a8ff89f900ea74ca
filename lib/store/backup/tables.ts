import type { Database } from '../schema';

/** Schemas whose backups this program restores, oldest first: each differs from the next by whole tables only. */
export const RESTORED_SCHEMAS = [
  '002-source-root',
  '003-access',
  '004-targets',
  '005-mapping-check',
  '006-committee',
  '007-subscriptions',
] as const;

type RestoredSchema = (typeof RESTORED_SCHEMAS)[number];

export type TableName = keyof Database;

export interface BackedUpTable {
  readonly name: TableName;
  /** Primary key: the order in which rows are read. */
  readonly key: readonly string[];
  readonly columns: readonly string[];
  /** The schema that brought it; absent: it was always there. */
  readonly since?: RestoredSchema;
  /** Append-only: a restore adds the rows that are not there yet, and takes none away. */
  readonly merged?: true;
  /** Rows in this state only are taken away by a restore; the others stay as they are, as those of `merged` tables do. */
  readonly replacedIn?: string;
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
  {
    name: 'account',
    key: ['id'],
    columns: [
      ...['id', 'email', 'name', 'role', 'regions', 'language', 'password_hash', 'must_change_password'],
      ...['issuer', 'subject', 'created_at', 'last_sign_in_at', 'disabled_at'],
    ],
    since: '003-access',
  },
  {
    name: 'api_token',
    key: ['id'],
    columns: [
      ...['id', 'secret_hash', 'account', 'name', 'hint', 'permissions', 'regions'],
      ...['created_at', 'expires_at', 'last_used_at', 'revoked_at'],
    ],
    since: '003-access',
  },
  {
    name: 'audit',
    key: ['id'],
    columns: [
      ...['id', 'at', 'action', 'actor', 'actor_name', 'via', 'address', 'subject'],
      ...['before', 'after', 'words'],
    ],
    since: '003-access',
    merged: true,
  },
  {
    name: 'target_decision',
    key: ['id'],
    columns: [
      ...['id', 'at', 'kind', 'plan', 'indicator', 'year', 'region', 'value_before', 'value'],
      ...['source', 'source_date', 'note', 'account', 'account_name'],
    ],
    since: '004-targets',
    merged: true,
  },
  {
    name: 'mapping_check',
    key: ['id'],
    columns: [
      ...['id', 'asked_by', 'started_at', 'finished_at', 'mapping', 'month'],
      ...['failure_code', 'failure_fr', 'failure_en'],
    ],
    since: '005-mapping-check',
  },
  {
    name: 'mapping_check_row',
    key: ['mapping_check', 'position'],
    columns: [
      ...['mapping_check', 'position', 'about', 'subject', 'item', 'found', 'name', 'sample'],
      ...['failure_code', 'failure_fr', 'failure_en'],
    ],
    since: '005-mapping-check',
  },
  {
    name: 'meeting',
    key: ['id'],
    columns: ['id', 'version', 'title', 'date', 'place', 'agenda', 'organisations', 'documents'],
    since: '006-committee',
  },
  {
    name: 'recommendation',
    key: ['id'],
    columns: [
      ...['id', 'number', 'version', 'meeting', 'text', 'owner', 'due', 'state', 'reason'],
      ...['indicator', 'places', 'closed_at'],
    ],
    since: '006-committee',
  },
  {
    name: 'committee_change',
    key: ['id'],
    columns: [
      ...['id', 'at', 'account', 'account_name', 'about', 'subject', 'version', 'kind'],
      ...['before', 'after', 'comment'],
    ],
    since: '006-committee',
    merged: true,
  },
  {
    name: 'brief',
    key: ['id'],
    columns: [
      ...['id', 'meeting', 'edition', 'state', 'version', 'period', 'code', 'release_number'],
      ...['published_at', 'published_by', 'choices', 'document'],
    ],
    since: '006-committee',
    replacedIn: 'draft',
  },
  // Merged, so that a restore neither brings a subscription back that was left since, nor forgets that a mail was sent.
  {
    name: 'subscription',
    key: ['id'],
    columns: [
      ...['id', 'account', 'email', 'kind', 'language', 'region', 'threshold', 'state'],
      ...['created_at', 'confirmed_at', 'left_at'],
    ],
    since: '007-subscriptions',
    merged: true,
  },
  {
    name: 'subscription_link',
    key: ['id'],
    columns: ['id', 'subscription', 'purpose', 'expires_at'],
    since: '007-subscriptions',
    merged: true,
  },
  {
    name: 'mail',
    key: ['id'],
    columns: [
      ...['id', 'subscription', 'account', 'what', 'state', 'message_id', 'made_at', 'next_at', 'attempts'],
      ...['handed_over_at', 'settled_at', 'problem'],
    ],
    since: '007-subscriptions',
    merged: true,
  },
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
