import type { PageAsks } from '@/lib/pages/page-frame';
import { ANY_PRODUCT, PRODUCTS } from './products';

export const STOCKS_PATH = '/stocks';

/** What the address of the page takes, the default first. */
export const STOCKS_ASKS = {
  period: 'any',
  region: true,
  choices: {
    produit: [ANY_PRODUCT, ...PRODUCTS],
    niveau: ['region', 'district'],
    mois: ['13', '24'],
    tout: ['non', 'oui'],
    silence: ['non', 'oui'],
  },
} as const satisfies PageAsks;
