import { z } from 'zod';
import { RECOMMENDATION_STATES } from '@/lib/committee/types';
import { describeParameter } from './parameters';
import { namedSchemas } from './registry';

const id = z.string().regex(/^[\w-]{1,64}$/);

export const stateParameter = describeParameter(
  z.enum([...RECOMMENDATION_STATES, 'unfinished']).optional(),
  {
    fr: `${RECOMMENDATION_STATES.join(', ')}, ou unfinished (ouverte ou en cours)`,
    en: `${RECOMMENDATION_STATES.join(', ')}, or unfinished (open or in progress)`,
  },
  'unfinished',
);

export const ownerParameter = describeParameter(
  z.string().trim().min(1).max(200).optional(),
  { fr: 'le nom d’un responsable, tel qu’il est écrit', en: 'the name of an owner, as it is written' },
  'DGSHP',
);

export const linkedParameter = describeParameter(
  id.optional(),
  {
    fr: 'l’identifiant d’un indicateur de /api/v1/indicators',
    en: 'the id of an indicator of /api/v1/indicators',
  },
  'supervision_monthly',
);

export const regionParameter = describeParameter(id.clone().optional(), {
  fr: 'l’identifiant d’une région de /api/v1/org-units?level=region',
  en: 'the id of a region of /api/v1/org-units?level=region',
});

export const meetingParameter = describeParameter(id.clone().optional(), {
  fr: 'l’identifiant d’une réunion de /api/v1/meetings',
  en: 'the id of a meeting of /api/v1/meetings',
});

export const overdueParameter = describeParameter(
  z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional(),
  { fr: 'true ou false', en: 'true or false' },
  'true',
);

const day = z.iso.date();
const count = z.int().min(0);

const meetingSchema = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    date: day,
    place: z.string(),
    agenda: z.array(z.string()),
    organisations: z.array(z.string()),
    documents: z.array(z.strictObject({ title: z.string(), url: z.url() })),
    recommendations: z
      .strictObject({ open: count, inProgress: count, done: count, dropped: count, overdue: count })
      .describe('How many of those it made, and that the reader may see, stand in each state today.'),
    note: z
      .strictObject({ id: z.string(), edition: z.int(), period: z.string(), code: z.string().nullable() })
      .nullable()
      .describe('Its published note; null: none.'),
  })
  .register(namedSchemas, { id: 'Meeting', description: 'A meeting of the steering committee.' });

export const meetingsSchema = z
  .strictObject({ rows: z.array(meetingSchema) })
  .register(namedSchemas, { id: 'Meetings' });

const side = z.strictObject({
  period: z.string(),
  value: z.number().nullable(),
  coverage: z.number().nullable().describe('Fraction 0..1 of the expected reports.'),
});

const movementSchema = z
  .strictObject({
    from: side.describe('The last whole month before the meeting.'),
    to: side.describe(
      'The latest month whose reports are in; of stocks and care, the same month of a later year.',
    ),
    change: z.number().nullable().describe('In the indicator’s unit; null where the two cannot be compared.'),
    withheld: z
      .enum(['too-early', 'season', 'no-data', 'partial'])
      .nullable()
      .describe('Why no change is told.'),
  })
  .register(namedSchemas, {
    id: 'Movement',
    description: 'How the linked indicator moved since a recommendation was made.',
  });

const recommendationSchema = z
  .strictObject({
    id: z.string(),
    number: z.int().describe('Counted over all meetings, for ever.'),
    meeting: z.string().describe('Id of the meeting that made it.'),
    madeOn: day,
    text: z.string(),
    owner: z.string(),
    due: day.nullable(),
    state: z.enum(RECOMMENDATION_STATES),
    overdue: z.boolean(),
    reason: z.string().nullable().describe('Why it was dropped.'),
    indicator: z.string().nullable(),
    places: z.array(z.string()).describe('Ids of regions and districts; empty: the whole programme.'),
    closedAt: z.iso.datetime().nullable(),
    movement: movementSchema.nullable(),
  })
  .register(namedSchemas, { id: 'Recommendation', description: 'What the committee asked for.' });

export const recommendationsSchema = z
  .strictObject({ rows: z.array(recommendationSchema) })
  .register(namedSchemas, { id: 'Recommendations' });

export type MeetingAnswer = z.infer<typeof meetingSchema>;
export type RecommendationAnswer = z.infer<typeof recommendationSchema>;
