import { z } from 'zod';
import { briefIdParameter, briefSchema } from '../schemas/brief';
import { defineOperation } from './operation';

export const readBriefOperation = defineOperation({
  id: 'readBrief',
  method: 'get',
  path: '/api/v1/briefs/[id]',
  summary: 'A published note of the committee',
  description:
    'Its frozen figures, words and maps, and which of its figures were revised since. A confined reader gets the national figures and those of the own regions, without what the secretary typed. Drafts are not answered.',
  input: z.strictObject({ id: briefIdParameter }),
  output: briefSchema,
  status: 200,
  hasTable: false,
  problems: ['not-found', 'store-unreachable'],
});
