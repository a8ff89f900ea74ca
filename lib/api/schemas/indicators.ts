import { z } from 'zod';
import { THEMES } from '@/lib/indicators/types';
import { namedSchemas } from './registry';

const localized = z.strictObject({ fr: z.string(), en: z.string() });
const term = z.strictObject({
  measure: z.string(),
  over: z
    .enum(['sum', 'last', 'mean'])
    .describe('How months are brought together, for each unit, before units are summed.'),
});

const indicatorSchema = z
  .strictObject({
    id: z.string(),
    theme: z.enum(THEMES),
    tracked: z.boolean().describe('The country’s profile maps its measures; false is "non suivi".'),
    label: localized,
    short: localized,
    unit: z.enum(['percent', 'count', 'ratio']),
    decimals: z.int(),
    factor: z.number(),
    numerator: term,
    denominator: term.nullable(),
    direction: z.enum(['up', 'down', 'band']).describe('Which way is better; `band`: between both bounds.'),
    band: z.array(z.number()).length(2).nullable().describe('Both bounds of the norm, included.'),
    tolerance: z
      .number()
      .describe('How far from the expected value is still `watch`: fraction of the expected value.'),
    definition: localized,
    howToRead: localized,
    notToRead: localized,
    origin: localized,
  })
  .register(namedSchemas, { id: 'Indicator' });

export const indicatorsSchema = z
  .strictObject({ indicators: z.array(indicatorSchema) })
  .register(namedSchemas, { id: 'Indicators' });

export type IndicatorAnswer = z.infer<typeof indicatorSchema>;
