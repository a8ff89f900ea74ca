import type { PageFrame } from '../page-frame';
import { readSort, type Sort } from '../sort';

const COLUMNS = ['months', 'area', 'district', 'region', 'chw', 'last'] as const;
const LONGEST_FIRST: Sort = { column: 'months', descending: true };

export type AskedLists = Pick<PageFrame, 'asked' | 'chosen'>;

/** The order of a list that the address asks for, the longest first unless it says otherwise. */
export function readListSort(frame: Pick<PageFrame, 'asked'>, table: 'aires' | 'silence'): Sort {
  return readSort(frame, COLUMNS, LONGEST_FIRST, table);
}

/** The lists that are shown to their end, or in another order than that in which the store gives the first. */
export function wholeLists(frame: AskedLists): { readonly unseen: boolean; readonly silent: boolean } {
  const isWhole = (parameter: 'tout' | 'silence', table: 'aires' | 'silence') => {
    const { column, descending } = readListSort(frame, table);
    return frame.chosen[parameter] === 'oui' || column !== LONGEST_FIRST.column || !descending;
  };
  return { unseen: isWhole('tout', 'aires'), silent: isWhole('silence', 'silence') };
}
