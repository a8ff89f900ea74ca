import type { z } from 'zod';
import type { OrgUnit } from '@/lib/org-units/org-unit';
import { readFigures, readFiguresOf } from '@/lib/store/queries/figures';
import { readOrgUnits } from '@/lib/store/queries/org-units';
import type { DataContext } from '../open-context';
import { readValues, ROW_LIMIT } from '../operations/data-operations';
import { ProblemError } from '../problem';
import { takesOf } from '../read-input';
import { requireLoaded } from './check-periods';
import { collectFigures, type FigureLine } from './collect-figures';
import { findIndicator } from './find-indicators';
import { findOrgUnit } from './find-units';

type Input = z.output<(typeof readValues)['input']>;

/**
 * The figures that `/values` asks for.
 * @throws ProblemError 400 for too many rows or a missing level, 404 for unknown ids, 403 outside the scope, 503 for months to come.
 */
export async function collectValues(context: DataContext, input: Input): Promise<FigureLine[]> {
  const indicators = input.indicator.map(findIndicator);
  requireLevel(input);
  requireLoaded(context, input.period);
  const units = await findUnits(context, input);
  requireFewRows(indicators.length * input.period.length * units.length);
  const periods = input.period.map(({ id }) => id);
  const stored =
    input.orgUnit === undefined && input.level !== undefined
      ? await readFigures(context.store, context.scope, { periods, level: input.level, ...under(input) })
      : await readFiguresOf(context.store, context.scope, { periods, orgUnits: units.map(({ uid }) => uid) });
  return collectFigures(context, { indicators, periods: input.period, units, stored });
}

/** Units of a level, under a parent, of a list: whatever is given holds together. */
async function findUnits(context: DataContext, input: Input): Promise<OrgUnit[]> {
  if (input.parent !== undefined) await findOrgUnit(context, input.parent, 'parent');
  for (const uid of input.orgUnit ?? []) await findOrgUnit(context, uid, 'orgUnit');
  return readOrgUnits(context.store, context.scope, {
    ...(input.level === undefined ? {} : { level: input.level }),
    ...(input.orgUnit === undefined ? {} : { uids: input.orgUnit }),
    ...under(input),
  });
}

function under({ parent }: Input): { parent?: string } {
  return parent === undefined ? {} : { parent };
}

function requireLevel(input: Input): void {
  if (input.level !== undefined || (input.orgUnit !== undefined && input.parent === undefined)) return;
  const takes = takesOf(readValues.input, 'level');
  throw new ProblemError(
    'missing-parameter',
    {
      fr: 'Donnez «\u202flevel\u202f», ou bien «\u202forgUnit\u202f» seul.',
      en: 'Give "level", or "orgUnit" alone.',
    },
    { parameter: 'level', ...(takes === undefined ? {} : { takes }) },
  );
}

function requireFewRows(count: number): void {
  if (count <= ROW_LIMIT) return;
  throw new ProblemError('too-many-rows', {
    fr: `Cette demande donnerait ${count} lignes\u202f; une réponse en donne ${ROW_LIMIT} au plus. Demandez moins d’indicateurs ou de périodes, ou une région à la fois avec «\u202fparent\u202f».`,
    en: `This would give ${count} rows; an answer gives ${ROW_LIMIT} at most. Ask for fewer indicators or periods, or one region at a time with "parent".`,
  });
}
