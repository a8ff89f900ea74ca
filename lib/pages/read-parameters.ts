import { listPeriods } from '@/lib/board/period-options';
import { firstValue, isPulled } from '@/lib/board/read-query';
import type { Language } from '@/lib/i18n/language';
import type { OrgUnit } from '@/lib/org-units/org-unit';
import { parsePeriod, type Period } from '@/lib/periods/period';
import type { DataContext } from './data-context';
import type { BadParameter, PageAsks } from './page-frame';

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

export interface Parameters {
  readonly kind: 'read';
  readonly asked: Readonly<Record<string, string>>;
  readonly period: Period | null;
  readonly region: OrgUnit | null;
  readonly chosen: Readonly<Record<string, string>>;
  readonly written: Readonly<Record<string, string>>;
}

type Reading =
  | Parameters
  | { readonly kind: 'bad-query'; readonly problems: readonly BadParameter[] }
  /** Perhaps a region that the reader may not see: for the caller to find out. */
  | { readonly kind: 'unknown-region'; readonly uid: string; readonly problem: BadParameter };

/** Reads a page's address. What is absent is left to the page's defaults; what is unknown is named with what there is instead. */
export function readParameters(
  query: Query,
  asks: PageAsks,
  { release, places }: Pick<DataContext, 'release' | 'places'>,
  language: Language,
): Reading {
  const problems: BadParameter[] = [];
  const period = readPeriod(query, asks, release, language, problems);
  const programme = places.regions.filter((region) => region.programme);
  const uid = asks.region ? firstValue(query['region']) : undefined;
  const region = programme.find((unit) => unit.uid === uid) ?? null;
  if (uid !== undefined && region === null) {
    const takes = programme.map((unit) => ({ id: unit.uid, label: unit.name }));
    return { kind: 'unknown-region', uid, problem: { parameter: 'region', value: uid, takes } };
  }
  const choices = Object.entries(asks.choices ?? {}).map(([name, values]): [string, string] => {
    const value = firstValue(query[name]) ?? values[0] ?? '';
    if (!values.includes(value)) {
      problems.push({ parameter: name, value, takes: values.map((id) => ({ id, label: id })) });
    }
    return [name, value];
  });
  if (problems.length > 0) return { kind: 'bad-query', problems };
  const written = Object.fromEntries(
    (asks.texts ?? []).map((name) => [name, cut(firstValue(query[name]) ?? '')]),
  );
  return {
    kind: 'read',
    asked: keepAsked(query, asks),
    period,
    region,
    chosen: Object.fromEntries(choices),
    written,
  };
}

function readPeriod(
  query: Query,
  asks: PageAsks,
  release: DataContext['release'],
  language: Language,
  problems: BadParameter[],
): Period | null {
  const text = asks.period === 'none' ? undefined : firstValue(query['periode']);
  if (text === undefined) return null;
  const period = isPulled(text, release) ? (parsePeriod(text) ?? null) : null;
  if (period !== null && (asks.period === 'any' || period.kind === 'month')) return period;
  const takes = listPeriods(release, language)
    .filter(({ kind }) => asks.period === 'any' || kind === 'month')
    .flatMap(({ options }) => options);
  problems.push({ parameter: 'periode', value: text, takes });
  return null;
}

/** Written into every link of the page: no text of an address may make it grow without end. */
const LONGEST_TEXT = 200;
const MOST_SORTINGS = 12;
const SORTING = /^(tri|sens)(-\w{1,20})?$/;

/**
 * The parameters that the page knows, once each, in its own order: a view has one address, however it was reached. Sortings that no
 * table can have are left out, and long texts are cut.
 */
function keepAsked(query: Query, asks: PageAsks): Readonly<Record<string, string>> {
  const sorting = Object.keys(query).filter((name) => {
    const text = firstValue(query[name]);
    return text !== undefined && SORTING.test(name) && isSorting(name, text);
  });
  const known = new Set([
    ...(asks.period === 'none' ? [] : ['periode']),
    ...(asks.region ? ['region'] : []),
    ...Object.keys(asks.choices ?? {}),
    ...(asks.texts ?? []),
    ...sorting.sort().slice(0, MOST_SORTINGS),
  ]);
  const pairs = [...known].flatMap((name): [string, string][] => {
    const text = firstValue(query[name]);
    return text === undefined ? [] : [[name, cut(text)]];
  });
  return Object.fromEntries(pairs);
}

/** Whether a value of `tri…` or `sens…` may be one that a table's own links give. */
export function isSorting(name: string, text: string): boolean {
  return name.startsWith('sens') ? text === 'asc' || text === 'desc' : /^[\w-]{1,40}$/.test(text);
}

/** Never between the halves of a surrogate pair, which no address can hold. */
function cut(text: string): string {
  return text.slice(0, LONGEST_TEXT).replace(/\p{Surrogate}$/u, '');
}
