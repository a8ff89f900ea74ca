import { pathOf } from './unruled';

/** A region within everybody's scope, a district of it, an indicator: what stands in the brackets of a path. */
export interface Place {
  readonly region: string;
  readonly district: string;
  /** Ids; absent where the store has none. */
  readonly meeting?: string;
  readonly recommendation?: string;
  /** A published note: its id and its short code. */
  readonly brief?: string;
  readonly code?: string;
  /** Of a link in a mail; without one the address is that of a link that holds no longer. */
  readonly secret?: string;
}

const QUERIES: Readonly<Record<string, string>> = {
  '/langue': '?vers=fr&retour=/',
  '/api/v1/org-units': '?level=region',
  '/api/v1/boundaries': '?level=region',
  '/api/v1/values': '?indicator=chw_count&period=2026-06&level=region',
  '/api/v1/snapshot': '?period=2026-06&level=region',
  '/api/v1/action-list': '?list=supervision&period=2026-06',
  '/api/v1/search': '?q=a',
  '/api/export/page/xlsx': '?chemin=/supervision',
  '/api/export/page/csv': '?chemin=/supervision',
  '/api/export/page/pdf': '?chemin=/supervision',
};

/** A real address of a page. */
export function pageAt(path: string, place: Place): string {
  return path
    .replace('/regions/[uid]', `/regions/${place.region}`)
    .replace('/districts/[uid]', `/districts/${place.district}`)
    .replace('/reunions/recommandations/[id]', `/reunions/recommandations/${place.recommendation ?? 'none'}`)
    .replace('/reunions/[id]', `/reunions/${place.meeting ?? 'none'}`)
    .replace('/abonnements/[secret]', `/abonnements/${place.secret ?? 'none'}`)
    .replace('[id]', 'supervision_monthly');
}

/** A real address of a route handler, with what it needs in its query. */
export function handlerAt(route: string, place: Place): string {
  const path = pathOf(route)
    .replace('[...address]', 'v1/no-such-address')
    .replace('[name]', 'map')
    .replace(/\/(briefs?)\/\[id\]/, `/$1/${place.brief ?? 'none'}`)
    .replace('[secret]', place.secret ?? 'none')
    .replace('[code]', place.code ?? 'none');
  const plain = path.replace(/\.csv$/, '');
  if (plain === '/api/v1/series') return `${path}?indicator=chw_count&orgUnit=${place.region}`;
  return path + (QUERIES[plain] ?? '');
}
