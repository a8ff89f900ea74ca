import { z } from 'zod';
import { LEVELS } from '@/lib/org-units/org-unit';
import { namedSchemas } from './registry';

export const levelSchema = z.enum(LEVELS);

/** Which data an answer rests on: stands in every answer that holds data. */
export const provenanceShape = {
  release: z.int().describe('Number of the published state of the data.'),
  releaseLabel: z.string().describe('Date and ordinal of that release, e.g. `2026-11-21.1`.'),
  dataAsOf: z.iso.datetime().describe('The national server’s last analytics run when it was pulled.'),
  fictive: z.boolean().describe('Every value is invented: the demonstration’s.'),
};

const stateSchema = z
  .enum(['value', 'no-data', 'not-applicable'])
  .describe(
    '`no-data`: nobody reported. `not-applicable`: outside the programme, or the country does not follow the indicator.',
  );

/** An indicator computed for one org unit and period. */
const rowSchema = z
  .strictObject({
    indicator: z.string(),
    orgUnit: z.string(),
    period: z.string(),
    state: stateSchema,
    value: z
      .number()
      .nullable()
      .describe('In the indicator’s unit, full precision; null unless `state` is `value`.'),
    numerator: z.number().nullable(),
    denominator: z.number().nullable().describe('Null for an indicator without denominator.'),
    coverage: z
      .number()
      .min(0)
      .max(1)
      .nullable()
      .describe('Fraction of the expected unit-months that have the value.'),
    monthsUsed: z.int().min(0).describe('Distinct months that contribute.'),
    target: z.number().nullable().describe('The plan’s target in force, in the indicator’s unit.'),
    expected: z
      .number()
      .nullable()
      .describe(
        'What was due at the end of the period (at the last month pulled, if it is unfinished), in the indicator’s unit.',
      ),
    targetValidated: z
      .boolean()
      .nullable()
      .describe('Whether the target has a source; false is "à valider", null: there is none.'),
    status: z
      .enum(['on-track', 'watch', 'off-track'])
      .nullable()
      .describe(
        'The value against what was expected; null without either, and for a count where the places missing from it could change it.',
      ),
    partial: z.boolean().describe('Coverage is under the country’s threshold.'),
  })
  .register(namedSchemas, { id: 'Row', description: 'One indicator for one org unit and period.' });

export const valuesSchema = z
  .strictObject({ ...provenanceShape, rows: z.array(rowSchema) })
  .register(namedSchemas, { id: 'Values' });

export const seriesSchema = z
  .strictObject({
    ...provenanceShape,
    indicator: z.string(),
    orgUnit: z.string(),
    every: z.enum(['month', 'quarter', 'semester', 'year']),
    rows: z.array(rowSchema).describe('Oldest first.'),
  })
  .register(namedSchemas, { id: 'Series' });

export type FigureAnswerRow = z.infer<typeof rowSchema>;
