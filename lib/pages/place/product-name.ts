import type { Messages } from '@/lib/i18n/messages';
import { isProduct } from '@/lib/pages/stocks/products';

/** A tracer product by the id of its stockout rate, as the pages of stocks name it: `CTA`. */
export function productName({ stocks }: Pick<Messages, 'stocks'>, id: string): string {
  return isProduct(id) ? stocks.products[id] : id;
}
