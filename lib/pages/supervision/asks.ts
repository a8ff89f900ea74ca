import type { PageAsks } from '../page-frame';
import { SHOWN_INDICATORS } from './shown-indicators';

/** What the page takes from its address: the indicator of the drawings, and which lists are shown whole. */
export const SUPERVISION_ASKS: PageAsks = {
  period: 'any',
  region: true,
  choices: { indicateur: SHOWN_INDICATORS, tout: ['non', 'oui'], silence: ['non', 'oui'] },
};
