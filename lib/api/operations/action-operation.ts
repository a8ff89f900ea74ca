import { z } from 'zod';
import { actionListSchema, listParameter, monthParameter } from '../schemas/action-list';
import { parentParameter } from '../schemas/parameters';
import { defineOperation } from './operation';

export const readActionList = defineOperation({
  id: 'readActionList',
  method: 'get',
  path: '/api/v1/action-list',
  summary: 'Places to act on at the end of a month',
  description:
    'Health areas without supervision, of which no active ASC is reported, or with a product at zero, with how long, the longest first. Places outside the reader’s scope are left out. Where the list cannot be told it is refused: an account to which no areas are shown, a month with fewer months of data before it than the list counts.',
  input: z.strictObject({ list: listParameter, period: monthParameter, parent: parentParameter }),
  output: actionListSchema,
  status: 200,
  hasTable: true,
  problems: ['unknown-org-unit', 'outside-scope', 'history-loading', 'data-loading', 'store-unreachable'],
});
