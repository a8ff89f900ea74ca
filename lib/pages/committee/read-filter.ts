import { pageAddress } from '../page-address';
import { readSort, type Sort } from '../sort';
import type { CommitteeFrame } from './committee-frame';
import type { RecommendationFilter } from './passes-filter';

/** The parameters of the list, in the order of its address. */
export const FILTERS = ['etat', 'retard', 'responsable', 'indicateur', 'region'] as const;

const SORTED = ['numero', 'responsable', 'echeance', 'etat', 'reunion'];

type Asked = Pick<CommitteeFrame, 'asked'>;

/** What the address narrows the list by; a value that nothing has leaves nothing, and the page says so. */
export function readFilter(asked: Asked['asked']): RecommendationFilter {
  return {
    state: asked['etat'] ?? '',
    owner: asked['responsable'] ?? '',
    indicator: asked['indicateur'] ?? '',
    region: asked['region'] ?? '',
    overdue: asked['retard'] === 'oui',
  };
}

/** The column that the address asks to sort by; `null`: the urgent first. */
export function readListSort(frame: Asked): Sort | null {
  const sort = readSort(frame, SORTED, { column: '', descending: false });
  return sort.column === '' ? null : sort;
}

/** The same list as a CSV table. */
export function tableAddress({ asked }: Asked): string {
  return pageAddress(
    { path: '/api/v1/recommendations.csv', asked: {} },
    {
      state: asked['etat'] ?? null,
      overdue: asked['retard'] === 'oui' ? 'true' : null,
      owner: asked['responsable'] ?? null,
      indicator: asked['indicateur'] ?? null,
      region: asked['region'] ?? null,
    },
  );
}
