import type { PageFrame } from '@/lib/pages/page-frame';
import { readSort, type Sort } from '@/lib/pages/sort';
import type { RowsAsked } from './chronic-types';
import { isProduct } from './products';

/** Prefix of the list's parameters, and where its links come back to. */
export const CHRONIC_TABLE = 'chroniques';
const COLUMNS = ['aire', 'district', 'region', 'produit', 'duree', 'asc'] as const;
const LONGEST_FIRST: Sort = { column: 'duree', descending: true };

/** The order that the address asks for, the longest first unless it says otherwise. */
export function readChronicSort(frame: Pick<PageFrame, 'asked'>): Sort {
  return readSort(frame, COLUMNS, LONGEST_FIRST, CHRONIC_TABLE);
}

/** The rows that the page shows: to their end, or in another order than that in which the store gives the first. */
export function askedRows(frame: Pick<PageFrame, 'asked' | 'chosen'>): RowsAsked {
  const { column, descending } = readChronicSort(frame);
  const product = frame.chosen['produit'] ?? '';
  return {
    whole: frame.chosen['tout'] === 'oui' || column !== LONGEST_FIRST.column || !descending,
    product: isProduct(product) ? product : null,
  };
}

export function isWholeSilence({ chosen }: Pick<PageFrame, 'chosen'>): boolean {
  return chosen['silence'] === 'oui';
}
