import { z } from 'zod';
import { provenanceShape } from './figures';
import { namedSchemas } from './registry';

const instant = z.iso.datetime();

const failureSchema = z
  .strictObject({ code: z.string(), sentence: z.string().describe('What to do, in the reader’s language.') })
  .nullable();

const pullSchema = z
  .strictObject({
    id: z.int(),
    state: z.enum(['running', 'done', 'nothing-new', 'failed', 'interrupted']),
    trigger: z.enum(['start', 'schedule', 'command', 'request']),
    startedAt: instant,
    finishedAt: instant.nullable(),
    release: z.int().nullable().describe('The release it published.'),
    dataAsOf: instant.nullable().describe('The national server’s last analytics run.'),
    requestsDone: z.int(),
    requestsTotal: z.int(),
    rows: z.int().describe('Rows that the server sent.'),
    cells: z.int().describe('Values accepted.'),
    refused: z.int().describe('Values refused one by one.'),
    failure: failureSchema,
    refusals: z.array(
      z.strictObject({
        reason: z.string(),
        count: z.int(),
        examples: z.array(
          z.strictObject({ item: z.string(), orgUnit: z.string(), period: z.string(), value: z.string() }),
        ),
      }),
    ),
  })
  .register(namedSchemas, { id: 'Pull' });

export const syncSchema = z
  .strictObject({
    release: z
      .strictObject({
        ...provenanceShape,
        publishedAt: instant,
        firstMonth: z.string(),
        lastMonth: z.string(),
        complete: z.boolean().describe('False while older months are still being pulled.'),
        cells: z.int(),
      })
      .nullable()
      .describe('What is being served; null before the first pull has published anything.'),
    server: z.strictObject({
      lastAnswerAt: instant.nullable(),
      failingSince: instant
        .nullable()
        .describe('Since when it has not answered as it should; null when it does.'),
      failure: failureSchema,
    }),
    pulls: z.array(pullSchema).describe('The latest first.'),
  })
  .register(namedSchemas, { id: 'Sync' });

export const syncRequestSchema = z
  .strictObject({ full: z.boolean().default(false).describe('Pull every month again.') })
  .register(namedSchemas, { id: 'SyncRequest' });

export const syncAcceptedSchema = z
  .strictObject({ accepted: z.literal(true), full: z.boolean() })
  .register(namedSchemas, { id: 'SyncAccepted' });

export type SyncAnswer = z.infer<typeof syncSchema>;
export type PullAnswer = z.infer<typeof pullSchema>;
