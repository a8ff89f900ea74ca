import { PRODUCTS, type Product } from '@/lib/indicators/products';
import type { CountryProfile } from '@/lib/profile/types';

export { isProduct, PRODUCTS, type Product } from '@/lib/indicators/products';

/** « Au moins un produit », for choices that also take single products. */
export const ANY_PRODUCT = 'stockout_any';

/** The products that the country follows: nothing can be said of one without the number of ASC that reported. */
export function followedProducts({ source: { measures } }: CountryProfile): Product[] {
  return measures.stock_reporting ? PRODUCTS.filter((product) => measures[product] !== undefined) : [];
}
