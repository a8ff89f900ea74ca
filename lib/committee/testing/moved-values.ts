import { parsePeriod, yearBefore } from '@/lib/periods/period';
import type { BriefDocument } from '../brief-types';
import { countedPlaces } from '../counted-places';
import { COMPLETENESS } from '../document/report-coverage';

/** A measured number that two compositions of a note give otherwise. */
export interface MovedValue {
  /** The way to it in the document. */
  readonly way: string;
  /** `indicator place period` of what it is or was counted from: one of them at least was revised. */
  readonly of: readonly string[];
}

interface About {
  readonly indicator?: string;
  readonly place?: string;
  readonly period?: string;
}

type Fields = ReadonlyMap<string, unknown>;

/**
 * Every measured number that a new composition of a note gives otherwise, with what it is of. Rows are found again by what they are
 * about, since lists may be in another order; those that are gone are not compared.
 */
export function listMoved(one: BriefDocument, other: BriefDocument): MovedValue[] {
  const country = one.regions[0]?.place.uid ?? '';
  const period = parsePeriod(one.period);
  const lastYear = period ? yearBefore(period).id : '';
  const context = { country, since: one.previous?.period ?? lastYear, lastYear };
  return walk(one, other, '', { place: country, period: one.period }, context);
}

type Context = { readonly country: string; readonly since: string; readonly lastYear: string };

function walk(one: unknown, other: unknown, way: string, about: About, context: Context): MovedValue[] {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return [];
  const [fields, others] = [fieldsOf(one), fieldsOf(other)];
  const own = { ...about, ...readAbout(fields, context.country) };
  return [...fields].flatMap(([key, value]) => {
    const [at, later] = [`${way}/${key}`, others.get(key)];
    const of = keysOf(way, key, own, fields, context);
    if (of === null) return walk(value, later, at, own, context);
    return isSame(value, later) || !others.has(key) ? [] : [{ way: at, of }];
  });
}

/** What a number is of; `null` for what is no measured value. What was expected, and shares that values rest on, are none. */
function keysOf(
  way: string,
  key: string,
  about: About,
  fields: Fields,
  context: Context,
): readonly string[] | null {
  const { indicator = '', place = '', period = '' } = about;
  const of = (...periods: readonly unknown[]) => periods.map((each) => [indicator, place, each].join(' '));
  if (way.endsWith('/values')) return [[indicator, key, period].join(' ')];
  if (way.startsWith('/recommendations/') && key === 'change') return null;
  if (way.startsWith('/coverage/') && key === 'share') return [[COMPLETENESS, place, period].join(' ')];
  switch (key) {
    case 'value':
      return of(period);
    case 'before':
      return of(fields.get('beforePeriod'));
    case 'after':
      return of(fields.get('afterPeriod'));
    case 'baseline':
      return of(fields.get('baselineIn'));
    case 'judgedValue':
      return of(fields.get('judgedIn'));
    case 'change':
      return of(period, context.since);
    case 'overYear':
      return of(period, context.lastYear);
    default:
      return null;
  }
}

function readAbout(fields: Fields, country: string): About {
  const [indicator, orgUnit, place, places, period] = [
    'indicator',
    'orgUnit',
    'place',
    'places',
    'period',
  ].map((key) => fields.get(key));
  const uid = typeof place === 'object' && place !== null ? fieldsOf(place).get('uid') : orgUnit;
  const joined = Array.isArray(places) ? joinUids(places, country) : undefined;
  return {
    ...(typeof indicator === 'string' ? { indicator } : {}),
    ...(typeof uid === 'string' ? { place: uid } : joined === undefined ? {} : { place: joined }),
    ...(typeof period === 'string' ? { period } : {}),
  };
}

function joinUids(
  places: readonly { readonly uid: string; readonly region?: string }[],
  country: string,
): string {
  return places.length === 0
    ? country
    : countedPlaces(places)
        .map(({ uid }) => uid)
        .join('+');
}

/** Of a list, its rows by what they are about. */
function fieldsOf(value: object): Fields {
  if (!Array.isArray(value)) return new Map(Object.entries(value));
  const rows: readonly unknown[] = value;
  return new Map(rows.map((row, at) => [nameRow(row) ?? String(at), row]));
}

function nameRow(row: unknown): string | null {
  if (typeof row !== 'object' || row === null) return null;
  const fields = fieldsOf(row);
  const place = fields.get('place');
  const uid =
    typeof place === 'object' && place !== null ? fieldsOf(place).get('uid') : fields.get('orgUnit');
  const named = [fields.get('id'), fields.get('indicator'), uid].filter((part) => part !== undefined);
  return named.length === 0 ? null : named.join(' ');
}

function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return Math.abs(one - other) <= 1e-7 * Math.max(1, Math.abs(one));
}
