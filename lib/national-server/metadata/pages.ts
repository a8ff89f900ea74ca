import { z } from 'zod';
import type { Parameter } from '../http/address';
import { failed } from '../http/failures';
import { narrow } from '../http/narrow';
import type { Requester } from '../http/requester';
import type { Result } from '../types';

const Pager = z.object({ pageCount: z.number().optional(), total: z.number().optional() });

export const PAGE_SIZE = 1_000;
/** A server that never ends its list is stopped here. */
const MOST_PAGES = 1_000;

/**
 * Reads a list page by page, with a page counter of our own: `pager.nextPage` is built from the server's idea of its
 * address, often an inner host. Ordered by id, or pages may overlap. An entry that comes twice is kept once.
 */
export async function readPages<Entry extends { readonly id: string }>(
  requester: Requester,
  list: string,
  entry: z.ZodType<Entry>,
  query: readonly Parameter[],
  pageSize = PAGE_SIZE,
): Promise<Result<Entry[]>> {
  const schema = z.object({ pager: Pager.optional(), entries: z.array(entry) });
  const entries = new Map<string, Entry>();
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const paging: Parameter[] = [
      ['order', 'id:asc'],
      ['page', String(page)],
      ['pageSize', String(pageSize)],
    ];
    const received = await requester.get(list, [...query, ...paging]);
    const wire = narrow(received.ok ? renameList(received.value, list) : received, schema);
    if (!wire.ok) return wire;
    const known = entries.size;
    for (const one of wire.value.entries) entries.set(one.id, one);
    const { pager } = wire.value;
    const last =
      pager?.pageCount === undefined ? wire.value.entries.length < pageSize : page >= pager.pageCount;
    if (last) return checkTotal([...entries.values()], pager?.total, list);
    if (entries.size === known) return failed('malformed-answer', { subject: `${list}, page ${page}` });
  }
  return failed('too-large', { subject: list, split: false });
}

/** The list stands under its own name; an absent one is empty. */
function renameList<Answer extends { readonly json: unknown }>(answer: Answer, list: string) {
  const body = z.record(z.string(), z.unknown()).safeParse(answer.json);
  const json = body.success ? { pager: body.data['pager'], entries: body.data[list] ?? [] } : answer.json;
  return { ok: true as const, value: { ...answer, json, bytes: 0 } };
}

/** Fewer entries than announced: the list changed, or pages overlapped, while it was read. */
function checkTotal<Entry>(entries: Entry[], total: number | undefined, list: string): Result<Entry[]> {
  if (total === undefined || entries.length >= total) return { ok: true, value: entries };
  return failed('malformed-answer', { subject: `${list}: ${entries.length} / ${total}` });
}
