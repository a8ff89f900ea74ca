import { z } from 'zod';
import { syncAcceptedSchema, syncRequestSchema, syncSchema } from '../schemas/sync';
import { defineOperation } from './operation';

export const readSync = defineOperation({
  id: 'readSync',
  method: 'get',
  path: '/api/v1/sync',
  summary: 'The last pulls and the national server’s health',
  description:
    'What is being served, the last pulls with their state, what was refused and why, and since when the server has not answered.',
  input: z.strictObject({}),
  output: syncSchema,
  status: 200,
  hasTable: true,
  problems: ['store-unreachable'],
});

export const startSync = defineOperation({
  id: 'startSync',
  method: 'post',
  path: '/api/v1/sync',
  summary: 'Ask for a pull',
  description:
    'An administrator’s request, from the dashboard’s own pages or a program. The pull starts soon after; `GET` tells how it goes.',
  input: z.strictObject({}),
  body: syncRequestSchema,
  output: syncAcceptedSchema,
  status: 202,
  hasTable: false,
  problems: ['invalid-body', 'body-too-large', 'cross-site', 'store-unreachable'],
});
