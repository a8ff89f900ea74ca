import { Kept } from '@/lib/board/kept';
import type { DataContext } from '@/lib/pages/data-context';
import {
  countRevisions,
  defaultSince,
  readRevisionGroups,
  type RevisionGroup,
} from '@/lib/store/queries/revision-groups';
import { readSince, type Since } from './read-since';

/** Revised values since a day, a page of them. */
export interface Revised {
  readonly asked: Since;
  /** The day that the list is of: the one asked for, or the usual one where that is none. */
  readonly since: Date;
  readonly values: number;
  readonly groups: number;
  readonly releases: number;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly lines: readonly RevisionGroup[];
}

/** Lines on a page. */
export const REVISED_LINES = 30;

const counts = new Kept<Awaited<ReturnType<typeof countRevisions>>>(32);
const pages = new Kept<readonly RevisionGroup[]>(32);

/** What releases published since a day changed, brought together by release, region, measure and month. */
export async function loadRevised(
  context: DataContext,
  written: { readonly depuis: string; readonly page: string },
  region: string | null,
): Promise<Revised> {
  const { store, scope, release } = context;
  const usual = defaultSince(release);
  const asked = readSince(written.depuis, usual);
  const since = asked.kind === 'day' ? asked.day : usual;
  const key = `${context.key}|${since.getTime()}|${region ?? ''}`;
  const filter = { since, ...(region === null ? {} : { region }) };
  const counted = await counts.get(key, () => countRevisions(store, scope, filter));
  const last = Math.max(1, Math.ceil(counted.groups / REVISED_LINES));
  const page = /^\d{1,6}$/.test(written.page) ? Math.min(last, Math.max(1, Number(written.page))) : 1;
  const lines = await pages.get(`${key}|${page}`, () =>
    readRevisionGroups(store, scope, { ...filter, limit: REVISED_LINES, offset: (page - 1) * REVISED_LINES }),
  );
  return { asked, since, ...counted, page, pages: last, lines };
}
