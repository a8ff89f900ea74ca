import { z } from 'zod';
import { mostParameter, queryParameter, searchSchema } from '../schemas/search';
import { defineOperation } from './operation';

export const readSearch = defineOperation({
  id: 'readSearch',
  method: 'get',
  path: '/api/v1/search',
  summary: 'Places, indicators and pages by name',
  description:
    'Accents, case, apostrophes and hyphens do not matter; words may come in any order and be cut short. Places outside the reader’s scope are not found.',
  input: z.strictObject({ q: queryParameter, limit: mostParameter }),
  output: searchSchema,
  status: 200,
  hasTable: false,
  problems: ['not-acceptable', 'data-loading', 'store-unreachable'],
});
