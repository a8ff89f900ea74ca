import { z } from 'zod';
import { scenarioParameters, scenarioSchema } from '../schemas/scenario';
import { defineOperation } from './operation';

export const readScenario = defineOperation({
  id: 'readScenario',
  method: 'get',
  path: '/api/v1/scenario',
  summary: 'What it would take to reach a target',
  description:
    'The answer of the page /plan/scenario for the same parameters: ASC, supervisors and acts lacking, the pace needed beside today’s, and the cost where a unit cost is given, for the country and each region in the reader’s scope.',
  input: z.strictObject(scenarioParameters),
  output: scenarioSchema,
  status: 200,
  hasTable: true,
  problems: ['unknown-indicator', 'data-loading', 'store-unreachable'],
});
