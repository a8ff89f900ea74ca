import { z } from 'zod';
import { MEASURES } from '@/lib/indicators/measures';
import { parseItem } from '@/lib/national-server/items';
import { LEVELS } from '@/lib/org-units/org-unit';
import { parseMonth } from '@/lib/periods/period';

const text = z.string().trim().min(1, 'must not be empty');
const localized = z.strictObject({ fr: text, en: text });
/** One text for both languages, or one for each. */
const wording = z.union([text.transform((words) => ({ fr: words, en: words })), localized], {
  error: 'must be a text, or { "fr": …, "en": … }',
});
const id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'must be lower-case letters, digits and dashes');
const uid = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9]{10}$/, 'must be an org unit UID: 11 letters and digits, a letter first');

const month = z.string().transform((written, context) => {
  const index = parseMonth(written);
  if (index !== undefined) return index;
  context.issues.push({ code: 'custom', input: written, message: 'must be a month such as "2021-01"' });
  return z.NEVER;
});

const item = z.string().superRefine((written, context) => {
  const parsed = parseItem(written);
  if (!parsed.ok) context.addIssue({ code: 'custom', message: parsed.problem });
});

const measures = z.partialRecord(
  z.enum(MEASURES),
  z.strictObject({
    items: z.array(item).min(1, 'must name at least one item'),
    absentIsZero: z.boolean().default(false),
  }),
);

const levelNumber = z.int().min(1).max(20);

const target = z.strictObject({
  indicator: text,
  year: z.int(),
  value: z.number().min(0),
  region: uid.nullable(),
  source: wording.nullable(),
});

const plan = z.strictObject({
  id,
  name: localized,
  from: month,
  to: month,
  targets: z.array(target),
  goals: z.array(z.strictObject({ label: localized, source: wording })).default([]),
  facts: z.array(z.strictObject({ label: localized, source: wording })).optional(),
});

/** The JSON of a country profile. Unknown keys are refused by name. */
export const PROFILE_SCHEMA = z.strictObject({
  id,
  name: localized,
  source: z.strictObject({
    root: uid,
    levels: z.strictObject({
      country: levelNumber,
      region: levelNumber,
      district: levelNumber,
      area: levelNumber,
    }),
    pullLevel: z.enum(LEVELS),
    firstMonth: month,
    revisionMonths: z.int().min(1).max(60),
    measures,
  }),
  programmeRegions: z.array(uid).min(1, 'must name at least one region'),
  coverageThreshold: z.number().gt(0).max(1),
  plans: z.array(plan),
  partners: z.array(z.strictObject({ id, name: wording, regions: z.array(uid) })),
  notes: z
    .strictObject({ districtOutlinesSchematic: z.boolean() })
    .default({ districtOutlinesSchematic: false }),
});
