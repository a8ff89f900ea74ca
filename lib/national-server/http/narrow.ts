import type { z } from 'zod';
import type { FailureCode, Result } from '../types';
import { failed } from './failures';
import type { Received } from './requester';

/** Checks an answer against its schema; the failure names the first field that is not as expected, never its value. */
export function narrow<Schema extends z.ZodType>(
  received: Result<Received>,
  schema: Schema,
  code: FailureCode = 'malformed-answer',
): Result<z.output<Schema>> {
  if (!received.ok) return received;
  const parsed = schema.safeParse(received.value.json);
  if (parsed.success) return { ok: true, value: parsed.data };
  const subject = parsed.error.issues[0]?.path.join('.') ?? '';
  return failed(code, subject === '' ? {} : { subject });
}
