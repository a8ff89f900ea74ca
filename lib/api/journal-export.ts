import { actorOf } from '@/lib/access/audit/actor';
import { plainAddress } from '@/lib/access/audit/plain-address';
import { recordAudit } from '@/lib/access/audit/record';
import type { Reader } from '@/lib/access/reader';
import { openAppStore } from './open-context';

/** Longest address that is written down, characters. */
const MOST_CHARACTERS = 500;

/**
 * Writes an answer in CSV to the journal: a table that left the dashboard. Nothing is written for another answer, for a table
 * that had not changed, or for `HEAD`, which sends none.
 * Nor for the public overview: what everyone may read need not be accounted for, and a journal from which nothing is ever
 * taken away must not grow by anyone's doing; the metrics and the proxy's log count these.
 * @throws when the journal cannot be written: the table is then not sent.
 */
export async function journalExport(
  request: Request,
  response: Response,
  reader: Reader | null,
): Promise<void> {
  const isTable = (response.headers.get('content-type') ?? '').startsWith('text/csv');
  if (
    reader === null ||
    reader.via === 'public' ||
    request.method === 'HEAD' ||
    response.status !== 200 ||
    !isTable
  )
    return;
  const { pathname, search } = new URL(request.url);
  const subject = plainAddress(`${pathname}${search}`).slice(0, MOST_CHARACTERS);
  await recordAudit(await openAppStore(), actorOf(reader), { action: 'export', subject });
}
