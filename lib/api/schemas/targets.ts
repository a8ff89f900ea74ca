import { z } from 'zod';
import { describeParameter } from './parameters';
import { namedSchemas } from './registry';

export const planParameter = describeParameter(
  z
    .string()
    .regex(/^[\w-]{1,64}$/)
    .optional(),
  { fr: 'l’identifiant d’un plan', en: 'the id of a plan' },
  'psn-2026-2030',
);

const targetRowSchema = z
  .strictObject({
    plan: z.string().describe('Id of the plan.'),
    indicator: z.string(),
    year: z.int().describe('Due at the end of this year.'),
    region: z.string().nullable().describe('Id of the region; null for the country.'),
    value: z.number().describe('In the indicator’s unit.'),
    source: z.string().nullable().describe('The document that sets it; null: "à valider".'),
    sourceDate: z
      .string()
      .nullable()
      .describe(
        'Date of the document as far as it is known: `2024-11-04`, `2024-11` or `2024`. Null where it stands in `source`.',
      ),
    validated: z.boolean().describe('It has a source; false is "à valider".'),
    decidedAt: z.iso
      .datetime()
      .nullable()
      .describe('When it was entered in the dashboard; null where the country’s profile states it.'),
  })
  .register(namedSchemas, { id: 'Target', description: 'What a plan sets for an indicator and a year.' });

export const targetsSchema = z
  .strictObject({ rows: z.array(targetRowSchema) })
  .register(namedSchemas, { id: 'Targets' });

export type TargetRow = z.infer<typeof targetRowSchema>;
