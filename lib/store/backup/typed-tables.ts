import type { BackedUpTable } from './backed-up-table';

/** What people typed, and what was done in their name: each after those it refers to. */
export const TYPED_TABLES: readonly BackedUpTable[] = [
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
