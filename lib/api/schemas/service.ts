import { z } from 'zod';
import { provenanceShape } from './figures';
import { namedSchemas } from './registry';

export const healthSchema = z
  .strictObject({ status: z.literal('alive') })
  .register(namedSchemas, { id: 'Health' });

export const readinessSchema = z
  .strictObject({
    status: z.literal('ready'),
    ...provenanceShape,
    complete: z.boolean().describe('False while older months are still being pulled.'),
  })
  .register(namedSchemas, { id: 'Readiness' });
