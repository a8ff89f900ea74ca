import { z } from 'zod';
import { provenanceShape } from './figures';
import { describeParameter } from './parameters';
import { namedSchemas } from './registry';

/** As the page reads it: what is typed in a field, judged where the indicator is known. */
const written = z.string().max(100).optional();

/** The parameters of the page, under its own names: a view of it and its table have one query. */
export const scenarioParameters = {
  indicateur: describeParameter(
    z
      .string()
      .regex(/^[\w-]{1,64}$/)
      .optional(),
    {
      fr: 'l’identifiant d’un indicateur de la page /plan/scenario, le premier par défaut',
      en: 'the id of an indicator of the page /plan/scenario, by default the first',
    },
    'supervision_monthly',
  ),
  cible: describeParameter(
    written.clone(),
    {
      fr: 'la cible, dans l’unité de l’indicateur ; par défaut celle du plan à sa fin',
      en: 'the target, in the indicator’s unit; by default that of the plan at its end',
    },
    '85',
  ),
  echeance: describeParameter(
    written.clone(),
    {
      fr: 'un mois, comme 2030-12 ou 12/2030 ; par défaut la fin du plan',
      en: 'a month, such as 2030-12 or 12/2030; by default the plan’s end',
    },
    '2030-12',
  ),
  croissance: describeParameter(
    written.clone(),
    {
      fr: 'la croissance de la population, de 0 à 10 % par an, 0 par défaut',
      en: 'the growth of the population, 0 to 10% a year, by default 0',
    },
    '3.3',
  ),
  'cout-asc': describeParameter(
    written.clone(),
    { fr: 'ce que coûte un ASC par mois', en: 'what one CHW costs a month' },
    '50000',
  ),
  'cout-superviseur': describeParameter(
    written.clone(),
    { fr: 'ce que coûte un superviseur par mois', en: 'what one supervisor costs a month' },
    '120000',
  ),
  monnaie: describeParameter(
    written.clone(),
    { fr: 'la monnaie de ces coûts, FCFA par défaut', en: 'the currency of these costs, by default FCFA' },
    'FCFA',
  ),
};

const needSchema = z
  .strictObject({
    more: z.number().min(0).describe('How many more are needed.'),
    today: z.number().nullable(),
    needed: z.number().nullable(),
    bound: z
      .enum(['at-least', 'at-most', 'about'])
      .nullable()
      .describe('What the number is where not every area told; null: every area did.'),
    units: z.number().describe('Areas that told what the number rests on.'),
    unitsExpected: z.number().describe('Areas that should have.'),
  })
  .register(namedSchemas, { id: 'ScenarioNeed' });

const scenarioRowSchema = z
  .strictObject({
    orgUnit: z.string(),
    orgUnitName: z.string(),
    refused: z
      .enum(['no-data', 'partial', 'no-share'])
      .nullable()
      .describe('Why nothing is told of the place; null: all below that can be told is.'),
    value: z.number().nullable().describe('In the last complete month, in the indicator’s unit.'),
    target: z.number().nullable(),
    ownTarget: z.boolean().nullable().describe('The plan sets this target for the region alone.'),
    targetValidated: z
      .boolean()
      .nullable()
      .describe('Of the plan’s own target, whether it has a source; null: it is not the plan’s.'),
    met: z
      .enum(['not-yet', 'today-only', 'to-the-end'])
      .nullable()
      .describe('`today-only`: met today, and no more with the population of the date.'),
    activityKind: z
      .enum(['people', 'supervised', 'meetings', 'reports', 'visits'])
      .nullable()
      .describe('What `activity` counts: people covered, or something done each month.'),
    activity: needSchema.nullable(),
    chw: needSchema.nullable(),
    supervisors: needSchema.nullable(),
    paceNeeded: z.number().nullable().describe('Change a month that reaches the target in time.'),
    paceRecent: z
      .number()
      .nullable()
      .describe('Change a month of the last 24 months’ trend; null: not projected.'),
    costMonthly: z.number().nullable().describe('Of the additional people, in the last month.'),
    costTotal: z.number().nullable().describe('Of the additional people, all months until then.'),
  })
  .register(namedSchemas, { id: 'ScenarioRow', description: 'What one place would need to reach a target.' });

export const scenarioSchema = z
  .strictObject({
    ...provenanceShape,
    indicator: z.string().nullable().describe('Null where none of the page’s indicators is followed.'),
    tracked: z
      .boolean()
      .describe('Whether the country follows the indicator; where it does not, there are no rows.'),
    month: z.string().nullable().describe('The last complete month: `value` is of it.'),
    until: z.string().nullable().describe('By when the target is to be reached.'),
    growth: z.number().nullable().describe('Of the population, in per cent a year.'),
    currency: z.string().nullable(),
    rows: z.array(scenarioRowSchema),
  })
  .register(namedSchemas, { id: 'Scenario' });

export type ScenarioNeed = z.infer<typeof needSchema>;
export type ScenarioAnswer = z.infer<typeof scenarioSchema>;
export type ScenarioAnswerRow = ScenarioAnswer['rows'][number];
