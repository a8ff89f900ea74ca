import type { MonthState } from './runs';

/**
 * What is known of one product in one area and month.
 *
 * `unknown` where no ASC reported a stock count, and where the server sent no count of the product although it stores zeros;
 * `holds` where at least one ASC had none left; `clear` where all who reported had some.
 *
 * @param atZero ASC without the product; `undefined` where the server has no value.
 * @param reporting ASC whose month-end count was reported; `undefined` likewise.
 * @param absentIsZero the server does not store zeros of the product.
 */
export function stateOfStock(
  atZero: number | undefined,
  reporting: number | undefined,
  absentIsZero: boolean,
): MonthState {
  if (reporting === undefined || reporting <= 0) return 'unknown';
  if (atZero === undefined) return absentIsZero ? 'clear' : 'unknown';
  return atZero > 0 ? 'holds' : 'clear';
}
