import { z } from 'zod';
import { planParameter, targetsSchema } from '../schemas/targets';
import { defineOperation } from './operation';

export const readTargets = defineOperation({
  method: 'get',
  status: 200,
  id: 'readTargets',
  path: '/api/v1/targets',
  summary: 'Targets of the plans',
  description:
    'As they stand: those of the country’s profile, and what was decided in the dashboard in their place. Targets of regions outside the reader’s scope are left out.',
  input: z.strictObject({ plan: planParameter }),
  output: targetsSchema,
  hasTable: true,
  problems: ['unknown-plan', 'store-unreachable'],
});
