import { z } from 'zod';
import { healthSchema, readinessSchema } from '../schemas/service';
import { defineOperation } from './operation';

const READING = { method: 'get', status: 200, hasTable: false, input: z.strictObject({}) } as const;

export const readOpenApi = defineOperation({
  ...READING,
  id: 'readOpenApi',
  path: '/api/v1/openapi.json',
  summary: 'This document',
  description: 'OpenAPI 3.1, made from the schemas that the API itself parses with.',
  output: z.looseObject({ openapi: z.string() }),
  problems: [],
});

export const readHealth = defineOperation({
  ...READING,
  id: 'readHealth',
  path: '/api/health',
  summary: 'Alive',
  description: 'Answers as long as the process does. Needs no account and touches nothing.',
  output: healthSchema,
  problems: [],
});

export const readReadiness = defineOperation({
  ...READING,
  id: 'readReadiness',
  path: '/api/ready',
  summary: 'Ready to serve',
  description: 'The store answers and holds a release. Needs no account.',
  output: readinessSchema,
  problems: ['data-loading', 'store-unreachable'],
});
