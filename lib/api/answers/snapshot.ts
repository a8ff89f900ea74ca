import type { z } from 'zod';
import { buildHistory, buildSnapshot } from '@/lib/indicators/snapshot';
import type { History, Snapshot } from '@/lib/indicators/snapshot-types';
import type { OrgUnit } from '@/lib/org-units/org-unit';
import { lastMonth, monthId, monthRange, yearBefore, type Period } from '@/lib/periods/period';
import { readFigures, readFiguresOf } from '@/lib/store/queries/figures';
import { readOrgUnits } from '@/lib/store/queries/org-units';
import type { FigureRow } from '@/lib/store/types';
import type { DataContext } from '../open-context';
import type { readSnapshot } from '../operations/data-operations';
import { requireLoaded } from './check-periods';
import { collectFigures, type FigureLine } from './collect-figures';
import { followedIndicators } from './find-indicators';
import { findOrgUnit } from './find-units';

type Input = z.output<(typeof readSnapshot)['input']>;

interface Level {
  readonly country: OrgUnit;
  readonly units: readonly OrgUnit[];
  readonly rows: readonly FigureRow[];
}

/**
 * Every followed indicator of a level in one period, and the months of the units named in `history`.
 * @throws ProblemError 404, 403 for units; 503 for months that are still to be pulled.
 */
export async function describeSnapshot(
  context: DataContext,
  input: Input,
): Promise<Snapshot & { readonly history?: readonly History[] }> {
  const { release, source, profile, plans } = context;
  const { country, units, rows } = await readLevel(context, input, comparablePeriods(context, input.period));
  const indicators = followedIndicators(profile);
  const snapshot = buildSnapshot({
    release,
    fictive: source.fictive,
    period: input.period,
    level: input.level,
    country,
    orgUnits: units,
    rows,
    plans,
    indicators,
  });
  if (input.history === undefined) return snapshot;
  const history: History[] = [];
  for (const uid of input.history) history.push(await describeHistory(context, input, uid));
  return { ...snapshot, history };
}

/** The same figures one by one, for a table. */
export async function listSnapshot(context: DataContext, input: Input): Promise<FigureLine[]> {
  const { country, units, rows } = await readLevel(context, input, [input.period]);
  return collectFigures(context, {
    indicators: followedIndicators(context.profile),
    periods: [input.period],
    units: [country, ...units.filter(({ uid }) => uid !== country.uid)],
    stored: rows,
  });
}

async function readLevel(context: DataContext, input: Input, wanted: readonly Period[]): Promise<Level> {
  const { store, scope } = context;
  requireLoaded(context, [input.period]);
  if (input.parent !== undefined) await findOrgUnit(context, input.parent, 'parent');
  const country = await findOrgUnit(context, context.profile.source.root, 'level');
  const filter = { level: input.level, ...(input.parent === undefined ? {} : { parent: input.parent }) };
  const periods = wanted.map(({ id }) => id);
  const rows = await readFiguresOf(store, scope, { periods, orgUnits: [country.uid] });
  return {
    country,
    units: await readOrgUnits(store, scope, filter),
    rows:
      input.level === 'country'
        ? rows
        : [...rows, ...(await readFigures(store, scope, { ...filter, periods }))],
  };
}

/** The period and the one a year before, unless that one is still to be pulled in part: half of it compares with nothing. */
function comparablePeriods({ release }: DataContext, period: Period): Period[] {
  const before = yearBefore(period);
  return release.complete || before.start >= release.firstMonth ? [period, before] : [period];
}

async function describeHistory(
  context: DataContext,
  { period, months }: Input,
  uid: string,
): Promise<History> {
  const { store, scope, release, profile, plans } = context;
  const orgUnit = await findOrgUnit(context, uid, 'history');
  const last = Math.min(lastMonth(period), release.lastMonth);
  // Months that are still to be pulled are left out: they are not months without data.
  const range = monthRange(Math.max(last - months + 1, release.firstMonth), last);
  const rows = await readFiguresOf(store, scope, { periods: range.map(monthId), orgUnits: [uid] });
  const indicators = followedIndicators(profile);
  return buildHistory({ orgUnit, months: range, rows, plans, indicators });
}
