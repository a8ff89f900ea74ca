import type { BoardIndicator } from '@/lib/board/types';
import { formatShort, NARROW_SPACE } from '@/lib/i18n/format';
import type { Language } from '@/lib/i18n/language';
import type { PageFrame } from '@/lib/pages/page-frame';
import { ANY_PRODUCT, isProduct, PRODUCTS } from './products';

/** `CTA`, `Au moins un produit`. */
export function sayProduct({ text: { stocks } }: Pick<PageFrame, 'text'>, product: string): string {
  return isProduct(product) ? stocks.products[product] : stocks.anyProduct;
}

/** In the middle of a sentence: acronyms keep their capitals, the first of other names goes. */
export function sayProductInside(frame: Pick<PageFrame, 'text'>, product: string): string {
  const name = sayProduct(frame, product);
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** An expected rate, no longer than a legend needs: `57 %`. */
export function sayDueRate(due: number, language: Language): string {
  return `${formatShort(Math.round(due * 10) / 10, language)}${language === 'fr' ? `${NARROW_SPACE}%` : '%'}`;
}

/** The tracked rates of the page in its order, « au moins un produit » first. */
export function stockRates({ indicators }: Pick<PageFrame, 'indicators'>): BoardIndicator[] {
  return indicators.filter(({ id }) => id === ANY_PRODUCT || isProduct(id));
}

/** The chosen rate; `null` where the country does not follow it. */
export function chosenRate(frame: PageFrame): BoardIndicator | null {
  const rates = stockRates(frame);
  return rates.find(({ id }) => id === frame.chosen['produit']) ?? null;
}

/** Whether rates are of the country, and areas listed and counted those of the reader's part of it. */
export function isPart({ scope, region }: Pick<PageFrame, 'scope' | 'region'>): boolean {
  return scope.kind === 'regions' && region === null;
}

/** The place the page is of, in titles: the region, or the country. */
export function sayHead(frame: PageFrame): string {
  return frame.region?.name ?? frame.country;
}

/** The choice of a product, for the filters; those that are not followed say so. */
export function chooseProduct(frame: PageFrame) {
  const { stocks, pages } = frame.text;
  const tracked = new Set(frame.indicators.map(({ id }) => id));
  return {
    name: 'produit',
    label: stocks.product,
    value: frame.chosen['produit'] ?? ANY_PRODUCT,
    options: [ANY_PRODUCT, ...PRODUCTS].map((id) => ({
      id,
      label: tracked.has(id) ? sayProduct(frame, id) : `${sayProduct(frame, id)} (${pages.notTracked})`,
    })),
  };
}
