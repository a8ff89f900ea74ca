import type { DataContext } from '@/lib/pages/data-context';
import type { PageFrame } from '@/lib/pages/page-frame';
import { searchByKind, type FoundGroup } from '@/lib/search/search';

/** As long as a query may be; the rest of a longer one is not read. */
export const QUERY_LIMIT = 100;
/** Most answers of each kind on the page. */
const EACH = 40;

export interface FoundPage {
  readonly query: string;
  readonly groups: readonly FoundGroup[];
}

/** Everything that answers what the address asks for. */
export async function loadSearch(context: DataContext, frame: PageFrame): Promise<FoundPage> {
  const query = (frame.written['q'] ?? '').slice(0, QUERY_LIMIT).trim();
  const groups = await searchByKind({ ...context, language: frame.language }, query, EACH);
  return { query, groups };
}
