import type { Permission } from '@/lib/access/permissions';

/** What a token is tried on: the first that it may ask for. Whoever reads every figure reads the overview too. */
const SAMPLES: readonly {
  readonly right: Permission;
  readonly method: 'GET' | 'POST';
  readonly path: string;
}[] = [
  { right: 'overview:read', method: 'GET', path: '/api/v1/indicators' },
  { right: 'data:read', method: 'GET', path: '/api/v1/indicators' },
  { right: 'sync:read', method: 'GET', path: '/api/v1/sync' },
  { right: 'committee:read', method: 'GET', path: '/api/v1/recommendations' },
  { right: 'sync:start', method: 'POST', path: '/api/v1/sync' },
];

/**
 * A line for the shell of any system that tries a new token on something that its rights open; `null`: they open nothing.
 * Double quotes: the one of Windows knows no others.
 * @param origin of this dashboard, such as `https://sec.example`.
 */
export function sampleCommand(
  permissions: readonly Permission[],
  origin: string,
  secret: string,
): string | null {
  const sample = SAMPLES.find(({ right }) => permissions.includes(right));
  if (sample === undefined) return null;
  const method = sample.method === 'GET' ? '' : `-X ${sample.method} `;
  return `curl ${method}-H "Authorization: Bearer ${secret}" ${origin}${sample.path}`;
}
