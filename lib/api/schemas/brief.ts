import { z } from 'zod';
import { documentSchema, revised } from '@/lib/committee/read-document';
import { namedSchemas, parameterNotes } from './registry';

export const briefIdParameter = z.string().min(1).max(64);
parameterNotes.add(briefIdParameter, {
  takes: { fr: 'l’identifiant d’une note publiée', en: 'the id of a published note' },
});

/** A published note in the reader's scope, and what its figures have become since. */
export const briefSchema = z.object({
  id: z.string(),
  meeting: z.string(),
  edition: z.number().int(),
  state: z.enum(['published', 'superseded']),
  code: z.string().nullable(),
  publishedAt: z.string().nullable(),
  document: documentSchema,
  revisedSince: z.array(revised),
});
namedSchemas.add(briefSchema, {
  id: 'Brief',
  description:
    'The document as it was frozen, for the reader’s scope; `revisedSince` lists the figures that the data now say otherwise.',
});

export type BriefAnswer = z.output<typeof briefSchema>;
