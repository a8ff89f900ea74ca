import { z } from 'zod';
import { MEASURES } from '@/lib/indicators/measures';
import { mappingSchema, revisionsSchema } from '../schemas/quality';
import { describeParameter } from '../schemas/parameters';
import { defineOperation } from './operation';

/** Most rows in one answer of `/revisions`. */
export const REVISION_ROWS = 50_000;

const day = z.iso.date().transform((text) => new Date(`${text}T00:00:00Z`));

const sinceParameter = describeParameter(
  day.optional(),
  {
    fr: 'un jour, comme 2026-06-30 (par défaut, 30 jours avant la version en cours)',
    en: 'a day, such as 2026-06-30 (by default 30 days before the current release)',
  },
  '2026-06-30',
);

const regionParameter = describeParameter(
  z
    .string()
    .regex(/^[\w-]{1,64}$/)
    .optional(),
  {
    fr: 'l’identifiant d’une région de /api/v1/org-units?level=region',
    en: 'the id of a region of /api/v1/org-units?level=region',
  },
);

const measureParameter = describeParameter(
  z.enum(MEASURES).optional(),
  { fr: 'l’identifiant d’une mesure de /api/v1/mapping', en: 'the id of a measure of /api/v1/mapping' },
  'reports_received',
);

const pageParameter = describeParameter(
  z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .pipe(z.int().min(1))
    .default(1),
  {
    fr: `le numéro d’une page de ${REVISION_ROWS} lignes, à partir de 1`,
    en: `the number of a page of ${REVISION_ROWS} rows, from 1`,
  },
  '1',
);

export const readRevisions = defineOperation({
  id: 'readRevisions',
  method: 'get',
  path: '/api/v1/revisions',
  summary: 'Published values that were revised',
  description: `Raw values of areas that a release published on or after \`since\` changed, newest release first, at most ${REVISION_ROWS} a page: \`more\` says whether there is another. Units outside the reader’s scope are left out.`,
  input: z.strictObject({
    since: sinceParameter,
    region: regionParameter,
    measure: measureParameter,
    page: pageParameter,
  }),
  output: revisionsSchema,
  status: 200,
  hasTable: true,
  problems: ['unknown-org-unit', 'outside-scope', 'data-loading', 'store-unreachable'],
});

export const readMapping = defineOperation({
  id: 'readMapping',
  method: 'get',
  path: '/api/v1/mapping',
  summary: 'Measures, the national server’s items behind them, and how these stood when last checked',
  description:
    'One row an item, and one for each measure that is mapped to none. `checkedAt` is null as long as no check was answered; causes are told to readers of the whole country.',
  input: z.strictObject({}),
  output: mappingSchema,
  status: 200,
  hasTable: true,
  problems: ['store-unreachable'],
});
