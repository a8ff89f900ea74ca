import { pageAddress } from '../page-address';
import type { PageFrame } from '../page-frame';
import { WISH_TEXTS } from './read-wish';

const TAKEN: readonly string[] = ['indicateur', ...WISH_TEXTS];

/** The answer as a file: the page's own parameters, and none that the API would not know. */
export function tableAddress({ asked }: Pick<PageFrame, 'asked'>): string {
  const taken = Object.entries(asked).filter(([name]) => TAKEN.includes(name));
  return pageAddress({ path: '/api/v1/scenario.csv', asked: Object.fromEntries(taken) });
}
