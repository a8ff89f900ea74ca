import { loadPlace } from '@/lib/pages/place/load-place';
import type { PlaceData } from '@/lib/pages/place/place-types';
import type { LoadedPage } from '@/lib/pages/page-frame';
import type { FigureRequest, LoadedFigure } from './figure-request';

const PATH = /^\/(region|district)s\/([A-Za-z0-9_-]{1,40})$/;

/** The page of the place that `chemin` names, with the page's own parameters; a bad query where it names none. */
export async function loadPlaceOf({
  query: { chemin = '', ...query },
  language,
  scope,
}: FigureRequest): Promise<LoadedPage<PlaceData> | Extract<LoadedFigure, { kind: 'bad-query' }>> {
  const [, level, uid] = PATH.exec(chemin) ?? [];
  if (level === undefined || uid === undefined) {
    return { kind: 'bad-query', parameter: 'chemin', takes: ['/regions/UID', '/districts/UID'] };
  }
  return loadPlace({ query, language, scope }, level === 'region' ? 'region' : 'district', uid);
}
