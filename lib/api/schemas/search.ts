import { z } from 'zod';
import { KINDS } from '@/lib/search/types';
import { provenanceShape } from './figures';
import { describeParameter } from './parameters';
import { namedSchemas } from './registry';

const QUERY_LIMIT = 100;
const HITS_LIMIT = 50;

export const queryParameter = describeParameter(
  z.string().min(1).max(QUERY_LIMIT),
  {
    fr: `des mots à chercher, ${QUERY_LIMIT} caractères au plus`,
    en: `words to search for, ${QUERY_LIMIT} characters at most`,
  },
  'mopti',
);

export const mostParameter = describeParameter(
  z
    .string()
    .regex(/^\d{1,2}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(HITS_LIMIT))
    .default(8),
  { fr: `un nombre de réponses, de 1 à ${HITS_LIMIT}`, en: `a number of answers, 1 to ${HITS_LIMIT}` },
  '8',
);

const hitSchema = z
  .strictObject({
    kind: z.enum(KINDS),
    id: z.string().describe('Of an org unit, an indicator or a page.'),
    name: z.string(),
    detail: z.string().describe('What it is and where it stands, in the reader’s language.'),
    address: z.string().describe('The page that shows it.'),
  })
  .register(namedSchemas, { id: 'SearchHit' });

export const searchSchema = z
  .strictObject({
    ...provenanceShape,
    count: z.int().min(0).describe('How many answers there are in all.'),
    hits: z.array(hitSchema).describe('The best of them, best first.'),
  })
  .register(namedSchemas, { id: 'Search' });
