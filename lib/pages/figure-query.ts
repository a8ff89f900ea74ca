import type { PageFrame } from './page-frame';

/** What a page of figures was asked for, with the period that it shows: a file made from it is of the same month for ever. */
export function figureQuery(frame: Pick<PageFrame, 'asked' | 'period'>): Readonly<Record<string, string>> {
  return { periode: frame.period.id, ...frame.asked };
}

/** The same of a place's page, whose path is a part of what it was asked for. */
export function placeFigureQuery(
  frame: Pick<PageFrame, 'asked' | 'period' | 'path'>,
): Readonly<Record<string, string>> {
  const { vers: _, ...asked } = frame.asked;
  return { chemin: frame.path, ...figureQuery({ ...frame, asked }) };
}
