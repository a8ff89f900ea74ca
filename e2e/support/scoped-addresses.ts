import { PAGE_TABLES } from '../../lib/export/page-tables';
import type { Scopes } from './scopes';

const PERIOD = '2026-06';

/** Every page that shows data, with places of one's own in the addresses. */
export function scopedPages({ own }: Scopes): string[] {
  const [region, district] = [own.regions[0]?.id ?? '', own.districts[0]?.id ?? ''];
  return [
    '/',
    '/?niveau=district',
    '/?niveau=district&indicateur=stockout_act&periode=2025',
    `/?lieu=${region}`,
    '/?indicateur=nothing',
    `/regions/${region}`,
    `/regions/${region}?indicateur=chw_count&periode=${PERIOD}`,
    `/districts/${district}`,
    `/regions/${region}?indicateur=stockout_act&periode=2025`,
    '/couverture',
    `/couverture?niveau=district&periode=${PERIOD}`,
    '/supervision',
    `/supervision?region=${region}&periode=${PERIOD}`,
    '/stocks',
    `/stocks?niveau=district&periode=${PERIOD}`,
    '/plan',
    `/plan?region=${region}&periode=${PERIOD}`,
    '/plan/cibles',
    '/plan/scenario',
    '/reunions',
    '/reunions/recommandations',
    `/reunions/recommandations?region=${region}`,
    '/recherche?q=a',
    '/recherche?q=district',
    '/donnees',
    '/donnees/definitions',
    '/donnees/correspondances',
    '/donnees/indicateurs/supervision_monthly',
    '/compte',
    '/nothing',
  ];
}

/** Tables that a confined reader may take away whatever the day: of every page, those that are always told. */
export function scopedFiles({ own }: Scopes): string[] {
  const [region, district] = [own.regions[0]?.id ?? '', own.districts[0]?.id ?? ''];
  const told = Object.entries(PAGE_TABLES).filter(([path]) => !path.endsWith('[id]'));
  return told.flatMap(([path, tables]) => {
    const real = path
      .replace('/regions/[uid]', `/regions/${region}`)
      .replace('/districts/[uid]', `/districts/${district}`);
    const always = tables.filter(
      (id) => id !== 'controles' && (path !== '/couverture' || id !== 'districts'),
    );
    const query = path === '/recherche' ? '&q=district' : '';
    return always.map((id) => `/api/export/page/csv?chemin=${real}${query}&tableau=${id}`);
  });
}

/** Every address of the API that answers data, with each of its tables as CSV. */
export function scopedApi({ own }: Scopes): string[] {
  const region = own.regions[0]?.id ?? '';
  const figures = 'indicator=supervision_monthly,stockout_any,chw_count&period=2026-06,2025-Q2,2025';
  const listed = [
    ...['region', 'district', 'area'].map((level) => `/org-units?level=${level}`),
    ...['country', 'region', 'district', 'area'].map((level) => `/values?${figures}&level=${level}`),
    `/values?${figures}&level=district&parent=${region}`,
    ...['region', 'district'].map((level) => `/snapshot?period=${PERIOD}&level=${level}`),
    `/series?indicator=supervision_monthly&orgUnit=${region}`,
    '/indicators',
    '/targets',
    '/scenario?indicateur=supervision_monthly&cible=90',
    ...['supervision', 'stock'].map((list) => `/action-list?list=${list}&period=${PERIOD}`),
    '/revisions?since=2020-01-01',
    '/mapping',
    '/sync',
    '/recommendations',
  ];
  const tables = listed.map((address) => address.replace(/^\/([\w-]+)/, '/$1.csv'));
  const outlines = ['region', 'district'].map((level) => `/boundaries?level=${level}`);
  const found = ['a', 'district', 'aire'].map((query) => `/search?q=${query}&limit=50`);
  return [...listed, ...tables, ...outlines, ...found, '/meetings'].map((address) => `/api/v1${address}`);
}

/** Addresses that name a place outside the scope: they are refused, and do not tell its name. */
export function foreignAddresses({ foreign }: Scopes): string[] {
  const [region, district] = [foreign.regions[0]?.id ?? '', foreign.districts[0]?.id ?? ''];
  const figures = `indicator=chw_count&period=${PERIOD}`;
  return [
    `/regions/${region}`,
    `/districts/${district}`,
    `/supervision?region=${region}`,
    `/stocks?region=${region}`,
    `/couverture?region=${region}`,
    `/plan?region=${region}`,
    `/donnees?region=${region}`,
    `/api/v1/revisions?region=${region}`,
    `/api/v1/recommendations?region=${region}`,
    `/api/v1/values?${figures}&level=region&orgUnit=${region}`,
    `/api/v1/values.csv?${figures}&level=district&parent=${region}`,
    `/api/v1/series?indicator=chw_count&orgUnit=${district}`,
    `/api/v1/org-units?level=district&parent=${region}`,
  ];
}
