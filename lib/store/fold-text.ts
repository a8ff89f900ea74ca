import { toStorable } from './storable-text';

/** Lower case without accents: what is written and what is searched for then meet, the same on both databases. */
export function foldText(text: string): string {
  return toStorable(text).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
