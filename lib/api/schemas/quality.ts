import { z } from 'zod';
import { provenanceShape } from './figures';
import { namedSchemas } from './registry';

const instant = z.iso.datetime();

const revisionSchema = z
  .strictObject({
    release: z.int().describe('The release that changed the value.'),
    publishedAt: instant,
    measure: z.string(),
    month: z.string(),
    orgUnit: z.string(),
    orgUnitName: z.string(),
    region: z.string().nullable(),
    before: z.number().nullable().describe('Null: there was none.'),
    after: z.number().nullable().describe('Null: it was withdrawn.'),
  })
  .register(namedSchemas, { id: 'Revision' });

export const revisionsSchema = z
  .strictObject({
    ...provenanceShape,
    since: z.iso.date(),
    page: z.int(),
    more: z.boolean().describe('Whether another page follows.'),
    revisions: z.array(revisionSchema),
  })
  .register(namedSchemas, { id: 'Revisions' });

const mappedItemSchema = z
  .strictObject({
    measure: z.string(),
    item: z.string().nullable().describe('Null: the profile maps the measure to nothing ("non suivi").'),
    absentIsZero: z.boolean().describe('No value on the server means zero.'),
    state: z
      .enum(['ok', 'no-value', 'unreadable', 'missing', 'unchecked', 'not-tracked'])
      .describe(
        'ok: exists and gives a value; no-value: exists, and none came back; unreadable: exists, and may not be read; missing: not on the server.',
      ),
    name: z.string().nullable().describe('The national server’s own name for it.'),
    sample: z.string().nullable().describe('A value that came back for the country.'),
    failure: z.strictObject({ code: z.string(), sentence: z.string() }).nullable(),
  })
  .register(namedSchemas, { id: 'MappedItem' });

export const mappingSchema = z
  .strictObject({
    checkedAt: instant.nullable().describe('When the last check that the server answered ended.'),
    sampleMonth: z.string().nullable().describe('The month of the sample values.'),
    outdated: z.boolean().describe('The mapping has changed since that check.'),
    lastTry: z
      .strictObject({ at: instant, failureCode: z.string().nullable() })
      .nullable()
      .describe('The last check, answered or not.'),
    items: z.array(mappedItemSchema),
  })
  .register(namedSchemas, { id: 'Mapping' });

export type RevisionAnswer = z.infer<typeof revisionSchema>;
export type MappedItemAnswer = z.infer<typeof mappedItemSchema>;
export type MappingAnswer = z.infer<typeof mappingSchema>;
