import { z } from 'zod';
import { levelSchema, provenanceShape } from './figures';
import { namedSchemas } from './registry';

const perUnit = z.array(z.number().nullable());
const counts = z.array(z.int().min(0));
const sameOrPerUnit = z.union([z.number(), z.null(), perUnit]);

const columnSchema = z
  .strictObject({
    numerator: perUnit,
    denominator: perUnit.optional().describe('Absent for an indicator without denominator.'),
    unitMonths: counts.describe(
      'Expected unit-months that have the value: coverage = this ÷ `expectedUnitMonths`.',
    ),
    monthsUsed: counts,
    expected: sameOrPerUnit.describe(
      'What was due at the end of the period (at the last month pulled, if it is unfinished); one number when it is the same for all.',
    ),
    target: sameOrPerUnit,
    validated: z.boolean().nullable().describe('Whether the target has a source; false is "à valider".'),
    previous: z
      .strictObject({ numerator: perUnit, denominator: perUnit.optional(), unitMonths: counts })
      .optional()
      .describe('The same period one year before.'),
  })
  .register(namedSchemas, {
    id: 'SnapshotColumn',
    description:
      'One indicator: every array has one entry per org unit, in the order of `orgUnits`. Value = factor × numerator ÷ denominator.',
  });

const historySchema = z
  .strictObject({
    orgUnit: z.string(),
    months: z.array(z.string()),
    expectedUnitMonths: counts,
    indicators: z.record(
      z.string(),
      z.strictObject({
        numerator: perUnit,
        denominator: perUnit.optional(),
        unitMonths: counts,
        expected: perUnit,
      }),
    ),
  })
  .register(namedSchemas, {
    id: 'History',
    description: 'One org unit over consecutive months: one entry per month.',
  });

export const snapshotSchema = z
  .strictObject({
    ...provenanceShape,
    period: z.string(),
    monthsElapsed: z.int().min(0),
    monthsInPeriod: z.int().min(1),
    level: levelSchema,
    orgUnits: z.array(z.string()).describe('The country first, then the units of the level.'),
    expectedUnitMonths: counts,
    previousExpectedUnitMonths: counts,
    indicators: z
      .record(z.string(), columnSchema)
      .describe('By indicator id; one that is not followed is absent.'),
    history: z.array(historySchema).optional(),
  })
  .register(namedSchemas, {
    id: 'Snapshot',
    description: 'Every indicator for every org unit of a level in one period.',
  });
