import type { Level } from '@/lib/org-units/org-unit';
import { lastMonth, parsePeriod, type MonthIndex } from '@/lib/periods/period';
import type { Choice } from './types';

/** One parameter of an address as the framework gives it. */
export type QueryValue = string | readonly string[] | undefined;
export type Query = Readonly<Record<string, QueryValue>>;

export interface QueryLimits {
  readonly indicators: readonly string[];
  readonly levels: readonly Level[];
  readonly places: readonly string[];
  readonly firstMonth: MonthIndex;
  readonly lastMonth: MonthIndex;
  /** Older months are all in; while they are not, a period that begins before the first month would be cut short. */
  readonly complete: boolean;
}

export interface QueryProblem {
  readonly parameter: 'indicateur' | 'periode' | 'niveau' | 'lieu';
  readonly value: string;
}

export type ReadQuery =
  | { readonly ok: true; readonly asked: Partial<Choice> }
  | { readonly ok: false; readonly problems: readonly QueryProblem[] };

/** Reads a view's address. What is absent is left to the page's defaults; what is unknown is named, never guessed. */
export function readQuery(query: Query, limits: QueryLimits): ReadQuery {
  const indicator = firstValue(query['indicateur']);
  const period = firstValue(query['periode']);
  const level = firstValue(query['niveau']);
  const place = firstValue(query['lieu']);
  const knownLevel = limits.levels.find((known) => known === level);

  const problems: QueryProblem[] = [];
  if (indicator !== undefined && !limits.indicators.includes(indicator)) {
    problems.push({ parameter: 'indicateur', value: indicator });
  }
  if (period !== undefined && !isPulled(period, limits))
    problems.push({ parameter: 'periode', value: period });
  if (level !== undefined && knownLevel === undefined) problems.push({ parameter: 'niveau', value: level });
  if (place !== undefined && !limits.places.includes(place))
    problems.push({ parameter: 'lieu', value: place });
  if (problems.length > 0) return { ok: false, problems };

  return {
    ok: true,
    asked: {
      ...(indicator === undefined ? {} : { indicator }),
      ...(period === undefined ? {} : { period }),
      ...(knownLevel === undefined ? {} : { level: knownLevel }),
      ...(place === undefined ? {} : { place }),
    },
  };
}

/** Whether a period can be shown: some of its months are pulled, and none of them is still to come in from the past. */
export function isPulled(
  text: string,
  limits: Pick<QueryLimits, 'firstMonth' | 'lastMonth' | 'complete'>,
): boolean {
  const period = parsePeriod(text);
  if (period === undefined || period.start > limits.lastMonth || lastMonth(period) < limits.firstMonth)
    return false;
  return limits.complete || period.start >= limits.firstMonth;
}

/** An empty parameter (`?lieu=`) is one that a form left out. */
export function firstValue(value: QueryValue): string | undefined {
  const text = typeof value === 'string' ? value : value?.[0];
  return text === undefined || text === '' ? undefined : text;
}
