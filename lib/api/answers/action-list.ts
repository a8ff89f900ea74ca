import type { z } from 'zod';
import { followedProducts } from '@/lib/pages/stocks/products';
import { loadChronicStockouts } from '@/lib/pages/stocks/load-chronic';
import { isUnseenTracked, loadSilentAreas, loadUnseenAreas } from '@/lib/pages/supervision/load-unseen';
import { LISTED_MONTHS } from '@/lib/pages/supervision/shown-indicators';
import type { Run } from '@/lib/indicators/runs';
import { monthId, parsePeriod, type MonthIndex } from '@/lib/periods/period';
import type { readActionList } from '../operations/action-operation';
import { ProblemError } from '../problem';
import type { Action } from '../schemas/action-list';
import { requireLoaded } from './check-periods';
import { findOrgUnit } from './find-units';
import { requireTold } from './require-told';
import type { PagesContext } from './with-pages';

type Input = z.output<(typeof readActionList)['input']>;

/**
 * One list of places to act on, the longest first.
 * @throws ProblemError 400 for a month that was not pulled or too early for the list, 404 and 403 for the parent, 403 for a
 * reader to whom no areas are shown, 503 for months to come.
 */
export async function listActions(context: PagesContext, input: Input): Promise<Action[]> {
  requireMonth(context, input.period);
  const under = await findUnder(context, input.parent);
  const { pages } = context;
  const { period: month, list } = input;
  requireTold(pages, list, month);
  if (list === 'stock') {
    const rows = await loadChronicStockouts(pages, month, under);
    return sortLongest(
      rows.map((row) => sayRow(row, { list, product: row.product, chw: row.chw, last: null })),
    );
  }
  if (list === 'silent') {
    const silent = await loadSilentAreas(pages, month, under, LISTED_MONTHS);
    return sortLongest(
      silent.map((row) => sayRow(row, { list, product: null, chw: null, last: sayMonth(row.lastReport) })),
    );
  }
  const unseen = await loadUnseenAreas(pages, month, under, LISTED_MONTHS);
  return sortLongest(
    unseen.map((row) => sayRow(row, { list, product: null, chw: row.chw, last: sayMonth(row.lastSeen) })),
  );
}

/** What stands beside the rows. */
export function describeList({ pages }: PagesContext, { list, period }: Input) {
  const { profile, provisionalFrom } = pages;
  return {
    period: monthId(period),
    provisional: provisionalFrom !== null && period >= provisionalFrom,
    tracked: list === 'stock' ? followedProducts(profile).length > 0 : isUnseenTracked(pages),
  };
}

/** No row would read as nothing to act on: a month without data is refused. */
function requireMonth(context: PagesContext, month: MonthIndex): void {
  const { firstMonth, lastMonth } = context.release;
  const period = parsePeriod(monthId(month));
  if (period !== undefined) requireLoaded(context, [period]);
  if (month >= firstMonth && month <= lastMonth) return;
  const [from, to] = [monthId(firstMonth), monthId(lastMonth)];
  const takes = { fr: `un mois de ${from} à ${to}`, en: `a month from ${from} to ${to}` };
  throw new ProblemError(
    'invalid-parameter',
    {
      fr: `Il n’y a pas de données pour ${monthId(month)}\u202f; donnez ${takes.fr}.`,
      en: `There are no data for ${monthId(month)}; give ${takes.en}.`,
    },
    { parameter: 'period', takes },
  );
}

/** `null` for the whole country. */
async function findUnder(context: PagesContext, parent: string | undefined): Promise<string | null> {
  if (parent === undefined) return null;
  const unit = await findOrgUnit(context, parent, 'parent');
  return unit.level === 'country' ? null : unit.uid;
}

interface Listed {
  readonly area: { readonly uid: string; readonly name: string };
  readonly district: { readonly uid: string; readonly name: string } | null;
  readonly region: { readonly uid: string; readonly name: string } | null;
  readonly run: Run;
}

/** Written out: a list has some thousand rows, and spreading them took most of its answer. */
function sayRow(
  { area, district, region, run }: Listed,
  { list, product, chw, last }: Pick<Action, 'list' | 'product' | 'chw' | 'last'>,
): Action {
  return {
    list,
    product,
    chw,
    last,
    area: area.uid,
    areaName: area.name,
    district: district?.uid ?? null,
    districtName: district?.name ?? null,
    region: region?.uid ?? null,
    regionName: region?.name ?? null,
    months: run.months,
    since: monthId(run.since),
    atLeast: run.atLeast,
  };
}

function sayMonth(month: MonthIndex | null): string | null {
  return month === null ? null : monthId(month);
}

function sortLongest(rows: Action[]): Action[] {
  return rows.sort((a, b) => b.months - a.months || (b.chw ?? 0) - (a.chw ?? 0));
}
