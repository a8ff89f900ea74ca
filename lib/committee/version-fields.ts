import { z } from 'zod';

/** What a form says of the thing it changes: its id, and the version that it showed. */
export const VERSION_FIELDS = {
  subject: z.string('invalid').min(1, 'invalid').max(64, 'invalid'),
  version: z
    .string('invalid')
    .regex(/^\d{1,9}$/, 'invalid')
    .transform(Number),
};
