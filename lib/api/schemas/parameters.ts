import { z } from 'zod';
import type { Localized } from '@/lib/i18n/language';
import { LEVELS } from '@/lib/org-units/org-unit';
import { parseMonth, parsePeriod } from '@/lib/periods/period';
import { parameterNotes } from './registry';

/** Most ids in one list of an address. */
const LIST_LIMIT = 200;

/** Gives a parameter the words for what it takes. */
export function describeParameter<Schema extends z.ZodType>(
  schema: Schema,
  takes: Localized,
  example?: string,
): Schema {
  parameterNotes.add(schema, example === undefined ? { takes } : { takes, example });
  return schema;
}

const id = z.string().regex(/^[\w-]{1,64}$/);

/** Ids separated by commas, each once, in the order given. */
const idList = z
  .string()
  .transform((text) => [...new Set(text.split(','))])
  .pipe(z.array(id).min(1).max(LIST_LIMIT));

const period = z.string().transform((text, context) => {
  const parsed = parsePeriod(text);
  if (parsed) return parsed;
  context.addIssue({ code: 'custom', message: 'not a period' });
  return z.NEVER;
});

const month = z.string().transform((text, context) => {
  const parsed = parseMonth(text);
  if (parsed !== undefined) return parsed;
  context.addIssue({ code: 'custom', message: 'not a month' });
  return z.NEVER;
});

const PERIOD_TAKES = {
  fr: 'un mois (2026-06), un trimestre (2026-Q2), un semestre (2026-S1) ou une année (2026)',
  en: 'a month (2026-06), a quarter (2026-Q2), a semester (2026-S1) or a year (2026)',
};

export const indicatorParameter = describeParameter(
  id,
  {
    fr: 'l’identifiant d’un indicateur de /api/v1/indicators',
    en: 'the id of an indicator of /api/v1/indicators',
  },
  'supervision_monthly',
);

export const indicatorsParameter = describeParameter(
  idList,
  {
    fr: `des identifiants d’indicateurs, séparés par des virgules (${LIST_LIMIT} au plus)`,
    en: `ids of indicators, separated by commas (${LIST_LIMIT} at most)`,
  },
  'supervision_monthly,stockout_any',
);

export const periodParameter = describeParameter(period, PERIOD_TAKES, '2026-06');

export const periodsParameter = describeParameter(
  z
    .string()
    .transform((text) => [...new Set(text.split(','))])
    .pipe(z.array(period).min(1).max(LIST_LIMIT)),
  {
    fr: `${PERIOD_TAKES.fr}, ou plusieurs séparés par des virgules (${LIST_LIMIT} au plus)`,
    en: `${PERIOD_TAKES.en}, or several separated by commas (${LIST_LIMIT} at most)`,
  },
  '2026-05,2026-06',
);

const level = z.enum(LEVELS);
const LEVEL_TAKES = { fr: LEVELS.join(', '), en: LEVELS.join(', ') };
export const levelParameter = describeParameter(level, LEVEL_TAKES, 'region');
export const optionalLevelParameter = describeParameter(level.optional(), LEVEL_TAKES, 'region');

const UID_TAKES = {
  fr: 'l’identifiant d’une unité de /api/v1/org-units',
  en: 'the id of an org unit of /api/v1/org-units',
};
export const orgUnitParameter = describeParameter(id.clone(), UID_TAKES);
export const parentParameter = describeParameter(id.optional(), {
  fr: `${UID_TAKES.fr}, dont on veut les unités qu’elle contient`,
  en: `${UID_TAKES.en} that holds those asked for`,
});
export const orgUnitsParameter = describeParameter(idList.optional(), {
  fr: `des identifiants d’unités de /api/v1/org-units, séparés par des virgules (${LIST_LIMIT} au plus)`,
  en: `ids of org units of /api/v1/org-units, separated by commas (${LIST_LIMIT} at most)`,
});

const MONTH_TAKES = { fr: 'un mois, comme 2026-06', en: 'a month, such as 2026-06' };
export const fromParameter = describeParameter(month.optional(), MONTH_TAKES, '2025-07');
export const toParameter = describeParameter(month.clone().optional(), MONTH_TAKES, '2026-06');

export const everyParameter = describeParameter(
  z.enum(['month', 'quarter', 'semester', 'year']).default('month'),
  {
    fr: 'month, quarter, semester ou year',
    en: 'month, quarter, semester or year',
  },
);

const HISTORY_LIMIT = 4;
export const historyParameter = describeParameter(
  idList.pipe(z.array(z.string()).max(HISTORY_LIMIT)).optional(),
  {
    fr: `jusqu’à ${HISTORY_LIMIT} identifiants d’unités dont on veut aussi la suite des mois, séparés par des virgules`,
    en: `up to ${HISTORY_LIMIT} ids of org units whose months are wanted too, separated by commas`,
  },
);

export const monthsParameter = describeParameter(
  z
    .string()
    .regex(/^\d{1,2}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(60))
    .default(24),
  { fr: 'un nombre de mois, de 1 à 60', en: 'a number of months, 1 to 60' },
  '24',
);
