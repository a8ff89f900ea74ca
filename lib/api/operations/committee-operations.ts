import { z } from 'zod';
import {
  linkedParameter,
  meetingParameter,
  meetingsSchema,
  overdueParameter,
  ownerParameter,
  recommendationsSchema,
  regionParameter,
  stateParameter,
} from '../schemas/committee';
import { defineOperation } from './operation';

export const readMeetingsOperation = defineOperation({
  method: 'get',
  status: 200,
  id: 'readMeetings',
  path: '/api/v1/meetings',
  summary: 'Meetings of the steering committee',
  description: 'The newest first, with how many of their recommendations stand in each state.',
  input: z.strictObject({}),
  output: meetingsSchema,
  hasTable: false,
  problems: ['store-unreachable'],
});

export const readRecommendationsOperation = defineOperation({
  method: 'get',
  status: 200,
  id: 'readRecommendations',
  path: '/api/v1/recommendations',
  summary: 'Recommendations of the steering committee',
  description:
    'The overdue first, then open ones by due date, with how the linked indicator moved since. Those that concern only places outside the reader’s scope are left out.',
  input: z.strictObject({
    state: stateParameter,
    owner: ownerParameter,
    indicator: linkedParameter,
    region: regionParameter,
    meeting: meetingParameter,
    overdue: overdueParameter,
  }),
  output: recommendationsSchema,
  hasTable: true,
  problems: ['unknown-org-unit', 'outside-scope', 'store-unreachable'],
});
