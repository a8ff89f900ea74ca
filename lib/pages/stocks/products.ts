import type { MeasureId } from '@/lib/indicators/measures';
import type { CountryProfile } from '@/lib/profile/types';

/** The tracer products, in the order of every page; the id is that of the measure and of the indicator. */
export const PRODUCTS = [
  'stockout_act',
  'stockout_rdt',
  'stockout_amoxicillin',
  'stockout_ors',
  'stockout_zinc',
  'stockout_paracetamol',
  'stockout_rectal_artesunate',
] as const satisfies readonly MeasureId[];

export type Product = (typeof PRODUCTS)[number];

/** « Au moins un produit », for choices that also take single products. */
export const ANY_PRODUCT = 'stockout_any';

export function isProduct(text: string): text is Product {
  return PRODUCTS.some((product) => product === text);
}

/** The products that the country follows: nothing can be said of one without the number of ASC that reported. */
export function followedProducts({ source: { measures } }: CountryProfile): Product[] {
  return measures.stock_reporting ? PRODUCTS.filter((product) => measures[product] !== undefined) : [];
}
