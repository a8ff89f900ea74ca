import type { MeasureId } from './measures';

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

export function isProduct(text: string): text is Product {
  return PRODUCTS.some((product) => product === text);
}
