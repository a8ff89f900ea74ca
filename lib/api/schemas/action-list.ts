import { z } from 'zod';
import { parseMonth } from '@/lib/periods/period';
import { provenanceShape } from './figures';
import { describeParameter } from './parameters';
import { namedSchemas } from './registry';

const ACTION_LISTS = ['supervision', 'silent', 'stock'] as const;

export const listParameter = describeParameter(
  z.enum(ACTION_LISTS),
  {
    fr: 'supervision (aires sans supervision depuis deux mois ou plus), silent (aires dont aucun ASC actif n’est rapporté depuis deux mois ou plus\u202f: la supervision y est inconnue\u202f; ce n’est pas le compte des rapports attendus et reçus) ou stock (produits à zéro depuis trois mois rapportés ou plus)',
    en: 'supervision (areas without supervision for two months or more), silent (areas of which no active CHW has been reported for two months or more: supervision there is unknown; not the count of reports expected and received) or stock (products at zero for three reported months or more)',
  },
  'supervision',
);

export const monthParameter = describeParameter(
  z.string().transform((text, context) => {
    const month = parseMonth(text);
    if (month !== undefined) return month;
    context.addIssue({ code: 'custom', message: 'not a month' });
    return z.NEVER;
  }),
  { fr: 'un mois, comme 2026-06', en: 'a month, such as 2026-06' },
  '2026-06',
);

const actionSchema = z
  .strictObject({
    list: z.enum(ACTION_LISTS),
    area: z.string(),
    areaName: z.string(),
    district: z.string().nullable(),
    districtName: z.string().nullable(),
    region: z.string().nullable(),
    regionName: z.string().nullable(),
    product: z.string().nullable().describe('Id of the indicator of its stockouts; null but for `stock`.'),
    months: z.int().min(1).describe('In a row, up to the month asked for.'),
    since: z.string().describe('The first of these months.'),
    atLeast: z
      .boolean()
      .describe(
        'Nothing is known of the month before: it may have begun earlier. Runs are followed for 24 months.',
      ),
    chw: z
      .number()
      .nullable()
      .describe('ASC concerned in the month: active, or without the product. Null for `silent`.'),
    last: z
      .string()
      .nullable()
      .describe(
        'Month of the last supervision, or of the last month in which active ASC were reported; null: none is known, or `stock`.',
      ),
  })
  .register(namedSchemas, {
    id: 'Action',
    description: 'A place to act on, and for how long it has been so.',
  });

export const actionListSchema = z
  .strictObject({
    ...provenanceShape,
    period: z.string(),
    provisional: z.boolean().describe('Reports of the month are still coming in.'),
    tracked: z
      .boolean()
      .describe('Whether the country follows what the list needs; where it does not, no row means nothing.'),
    rows: z.array(actionSchema),
  })
  .register(namedSchemas, { id: 'ActionList' });

export type Action = z.infer<typeof actionSchema>;
