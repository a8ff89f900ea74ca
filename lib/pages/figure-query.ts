import type { PageFrame } from './page-frame';

/** What a page of figures was asked for, with the period that it shows: a file made from it is of the same month for ever. */
export function figureQuery(frame: Pick<PageFrame, 'asked' | 'period'>): Readonly<Record<string, string>> {
  return { periode: frame.period.id, ...frame.asked };
}
