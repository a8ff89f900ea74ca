import { z } from 'zod';
import type { Requester } from '../http/requester';
import type { Item } from '../items';
import type { Result } from '../types';
import { readPages } from './pages';

const Entry = z.object({ id: z.string(), name: z.string().nullish() });
const LISTS = [
  'dataElements',
  'indicators',
  'dataSets',
  'categoryOptionCombos',
  'programIndicators',
] as const;
type List = (typeof LISTS)[number];

/** So many identifiers fit an address. */
const IDS_A_REQUEST = 100;

/** Name of each object, by list and uid, as far as this account may see it. */
export type ItemNames = ReadonlyMap<List, ReadonlyMap<string, string>>;

/** Looks up what the items name, in the lists where each kind of item can stand. */
export async function fetchItemNames(
  requester: Requester,
  items: readonly Item[],
): Promise<Result<ItemNames>> {
  const names = new Map<List, ReadonlyMap<string, string>>();
  for (const list of LISTS) {
    const wanted = [...new Set(items.flatMap((item) => uidsIn(list, item, names)))];
    const found = await fetchNames(requester, list, wanted);
    if (!found.ok) return found;
    names.set(list, found.value);
  }
  return { ok: true, value: names };
}

/** What to look up in a list. A bare uid may be an indicator or a program's: these are asked for what is no data element. */
function uidsIn(list: List, item: Item, known: ItemNames): readonly string[] {
  const [first, ...others] = item.uids;
  switch (list) {
    case 'dataElements':
      return item.kind === 'element' || item.kind === 'operand' ? [first] : [];
    case 'categoryOptionCombos':
      return item.kind === 'operand' ? others : [];
    case 'dataSets':
      return item.kind === 'metric' ? [first] : [];
    case 'indicators':
      if (item.kind === 'indicator') return [first];
      return item.kind === 'element' && !known.get('dataElements')?.has(first) ? [first] : [];
    case 'programIndicators':
      return item.kind === 'element' && !nameIn(known, ['dataElements', 'indicators'], first) ? [first] : [];
  }
}

async function fetchNames(
  requester: Requester,
  list: List,
  uids: readonly string[],
): Promise<Result<ReadonlyMap<string, string>>> {
  const names = new Map<string, string>();
  for (let at = 0; at < uids.length; at += IDS_A_REQUEST) {
    const ids = uids.slice(at, at + IDS_A_REQUEST).join(',');
    const found = await readPages(requester, list, Entry, [
      ['fields', 'id,name'],
      ['filter', `id:in:[${ids}]`],
    ]);
    // A list that this account may not see, or that the server lacks, simply holds none of them.
    if (!found.ok && !['not-found', 'forbidden'].includes(found.failure.code)) return found;
    if (found.ok) for (const { id, name } of found.value) names.set(id, name?.trim() || id);
  }
  return { ok: true, value: names };
}

export function nameIn(names: ItemNames, lists: readonly List[], uid: string): string | undefined {
  return lists.map((list) => names.get(list)?.get(uid)).find((name) => name !== undefined);
}
