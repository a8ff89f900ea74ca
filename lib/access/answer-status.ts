import type { ServerResponse } from 'node:http';
import { headers } from 'next/headers';

/** Private header by which a page finds the answer that it is part of. */
export const REQUEST_HEADER = 'x-tableau-request';

// The framework may bundle this module more than once in a process.
const answers: typeof globalThis & { tableauSecAnswers?: Map<string, ServerResponse> } = globalThis;
let last = 0;

/** Keeps an answer findable while it is being made; gives the name it is found by. */
export function keepAnswer(response: ServerResponse): string {
  const name = String((last += 1));
  const kept = (answers.tableauSecAnswers ??= new Map());
  kept.set(name, response);
  response.once('close', () => kept.delete(name));
  return name;
}

/**
 * Gives the page being rendered its status. The framework's own way (`forbidden()`, `notFound()`) leaves the words to the
 * browser's script: on a slow line or without script the page stays blank. The words are therefore rendered like any page, and
 * only the status is set here, before the first byte leaves.
 */
export async function setAnswerStatus(status: 403 | 404): Promise<void> {
  const response = answers.tableauSecAnswers?.get((await headers()).get(REQUEST_HEADER) ?? '');
  if (response && !response.headersSent) response.statusCode = status;
}
