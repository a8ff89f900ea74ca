import { actorOf } from '@/lib/access/audit/actor';
import { plainAddress } from '@/lib/access/audit/plain-address';
import { recordAudit } from '@/lib/access/audit/record';
import type { Reader } from '@/lib/access/reader';
import { accessSettings } from '@/lib/access/settings';
import { openAppStore } from '@/lib/api/open-context';
import type { AuditAction } from '@/lib/store/access-types';

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8; header=present',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
} as const;
export type FileKind = keyof typeof TYPES;

const MOST_CHARACTERS = 500;

/** A file that is saved under a name: letters, digits and hyphens, whatever it was made of. */
export function answerFile(body: Uint8Array | string, kind: FileKind, name: string): Response {
  const plain = name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: {
      'Content-Type': TYPES[kind],
      'Content-Disposition': `attachment; filename="${plain || 'tableau-sec'}.${kind}"`,
      // It holds what one reader may see, at one time.
      'Cache-Control': 'private, no-store',
    },
  });
}

/**
 * Writes to the journal that a file left the dashboard (CSV answers are written there by every route).
 * @throws when the journal cannot be written: the file is then not sent.
 */
export async function journalFile(
  request: Request,
  reader: Reader | null,
  action: Extract<AuditAction, 'export' | 'brief.printed'>,
  subject?: string,
): Promise<void> {
  if (reader === null || reader.via === 'public' || request.method === 'HEAD') return;
  const { pathname, search } = new URL(request.url);
  const told = subject ?? plainAddress(`${pathname}${search}`);
  await recordAudit(await openAppStore(), actorOf(reader), {
    action,
    subject: told.slice(0, MOST_CHARACTERS),
  });
}

/** Scheme and host by which the reader knows the dashboard, for addresses inside files. */
export function originOf(request: Request): string {
  const { publicAddress } = accessSettings();
  return publicAddress?.origin ?? `http://${request.headers.get('host') ?? new URL(request.url).host}`;
}
