import { z } from 'zod';
import { namedSchemas } from './registry';

export const problemSchema = z
  .strictObject({
    type: z.string().describe('URI of the kind of problem: `urn:tableau-sec:problem:` and the code.'),
    code: z.string().describe('Stable code, for programs.'),
    title: z.string().describe('Short words for the code, in the reader’s language.'),
    status: z.int().min(400).max(599),
    detail: z.string().describe('What happened and what to do, in the reader’s language.'),
    parameter: z.string().optional().describe('The parameter at fault.'),
    takes: z.string().optional().describe('What that parameter takes, in words.'),
  })
  .register(namedSchemas, { id: 'Problem', description: 'A problem, as in RFC 9457.' });

export type ProblemDetails = z.infer<typeof problemSchema>;
