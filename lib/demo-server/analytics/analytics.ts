import { monthIndex, type MonthIndex } from '@/lib/periods/period';
import type { DemoCountry, DemoUnit } from '../country';
import { DemoFailure } from '../http/failure';
import type { Metadata } from '../metadata/metadata';
import { FORM_SIZE } from '../values/form';
import type { ValueSource } from '../values/month-values';
import { findItem, type Item } from './item';
import { selectUnits } from './org-unit-selection';
import type { AnalyticsQuery } from './query';
import { describeHeaders, describeItems } from './response';
import { writeCells } from './cell';

const MAX_ROWS = 100_000;

export interface AnalyticsContext {
  readonly country: DemoCountry;
  readonly metadata: Metadata;
  readonly source: ValueSource;
  /** Time of the last analytics run, ms since 1970. */
  readonly asOf: number;
}

/** The body of an analytics answer, as JSON text. */
export function answerAnalytics(query: AnalyticsQuery, context: AnalyticsContext): string {
  const items = choose('dx', query, (ids) => ids.flatMap((id) => findItem(id, context.metadata) ?? []));
  const months = choose('pe', query, (ids) => ids.flatMap((id) => readMonth(id) ?? []));
  const units = choose('ou', query, (ids) => selectUnits(ids, context.country.units, context.country.id));
  const columns = ['dx', 'pe', 'ou'].filter((name) => query.dimensions.has(name));
  const rows = query.skipData ? [] : buildRows(query, context, { items, months, units });
  const headers = describeHeaders(columns, query.includeNumDen);
  const metaData = query.skipMeta ? {} : describeItems(items, months, units);
  const head = JSON.stringify({ headers, metaData }).slice(0, -1);
  return `${head},"rows":[${rows.join(',')}],"height":${rows.length},"width":${query.skipData ? 0 : headers.length},"headerWidth":${headers.length}}`;
}

interface Selection {
  readonly items: readonly Item[];
  readonly months: readonly MonthIndex[];
  readonly units: readonly DemoUnit[];
}

/** Rows as JSON texts; a cell without value gives none. */
function buildRows(
  query: AnalyticsQuery,
  context: AnalyticsContext,
  { items, months, units }: Selection,
): string[] {
  const rows: string[] = [];
  const unitGroups = query.filters.has('ou') ? [units] : units.map((unit) => [unit]);
  const monthGroups = query.filters.has('pe') ? [months] : months.map((month) => [month]);
  const spans = unitGroups.map((group) => group.map((unit) => spanOf(unit, context)));
  for (const monthGroup of monthGroups) {
    const values = monthGroup.map((month) => context.source.month(month, context.asOf));
    for (const item of items) {
      const prefix =
        (query.dimensions.has('dx') ? `"${item.id}",` : '') +
        (query.dimensions.has('pe') ? `"${dhis2Month(monthGroup[0] ?? 0)}",` : '');
      for (const [index, group] of unitGroups.entries()) {
        const cells = writeCells(item, values, spans[index] ?? [], query);
        if (cells === null) continue;
        const place = query.dimensions.has('ou') ? `"${group[0]?.uid ?? ''}",` : '';
        if (rows.push(`[${prefix}${place}${cells}]`) > MAX_ROWS) {
          throw new DemoFailure(409, `Query result set exceeded max limit: \`${MAX_ROWS}\``, 'E7128');
        }
      }
    }
  }
  return rows;
}

/** First and last offset (exclusive) of the forms of the areas under a unit. */
function spanOf(unit: DemoUnit, { country, source }: AnalyticsContext): readonly [number, number] {
  const from = country.units.indexOf(unit);
  let to = from + 1;
  while (country.units[to]?.path.startsWith(`${unit.path}/`)) to++;
  return [
    firstAtLeast(source.unitIndexes, from) * FORM_SIZE,
    firstAtLeast(source.unitIndexes, to) * FORM_SIZE,
  ];
}

function firstAtLeast(sorted: readonly number[], least: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function choose<T>(name: string, query: AnalyticsQuery, find: (ids: readonly string[]) => T[]): T[] {
  const ids = query.dimensions.get(name) ?? query.filters.get(name);
  if (!ids && name === 'pe') {
    throw new DemoFailure(
      409,
      'At least one period as dimension or filter, or start and dates, must be specified',
      'E7104',
    );
  }
  const found = find(ids ?? []);
  if (found.length > 0) return found;
  throw new DemoFailure(
    409,
    `Dimension is present in query without any valid dimension options: \`${name}\``,
    'E7124',
  );
}

function readMonth(id: string): MonthIndex | undefined {
  const match = /^(\d{4})(0[1-9]|1[0-2])$/.exec(id);
  return match ? monthIndex(Number(match[1]), Number(match[2])) : undefined;
}

/** `202606` for a month. */
export function dhis2Month(month: MonthIndex): string {
  return String(Math.floor(month / 12) * 100 + (month % 12) + 1);
}
