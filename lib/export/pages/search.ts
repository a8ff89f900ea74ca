import type { DataContext } from '@/lib/pages/data-context';
import type { PageFrame } from '@/lib/pages/page-frame';
import { QUERY_LIMIT } from '@/lib/pages/search/load-search';
import { searchByKind, type FoundGroup } from '@/lib/search/search';
import { column, table } from '../tables/speak';
import { loadTables, type PageFile, type PageTables } from './page-file';

const PATH = '/recherche';
/** The page shows the best of each kind; a file holds as good as all. */
const EACH = 5000;

interface Found {
  readonly query: string;
  readonly groups: readonly FoundGroup[];
}

export const searchFile: PageFile = {
  path: PATH,
  load: (wish) =>
    loadTables(wish, PATH, { period: 'none', region: false, texts: ['q'] }, findAll, (frame, found) =>
      tablesOfSearch(frame, found, wish.origin),
    ),
};

async function findAll(context: DataContext, frame: PageFrame) {
  const query = (frame.written['q'] ?? '').slice(0, QUERY_LIMIT).trim();
  const groups = await searchByKind({ ...context, language: frame.language }, query, EACH);
  return { kind: 'data' as const, data: { query, groups } };
}

/** What was found, by kind, where it stands and where its page is. */
export function tablesOfSearch(frame: PageFrame, { query, groups }: Found, origin: string): PageTables {
  const { title, groups: kinds } = frame.text.search;
  const rows = groups.flatMap(({ kind, parts }) =>
    parts.flatMap(({ region, district, hits }) =>
      hits.map(({ id, name, detail, address }) => ({
        ...{ kind: kinds[kind], uid: id, title: name, region, district },
        ...{ where: detail || null, address: `${origin}${address}` },
      })),
    ),
  );
  const keys = ['kind', 'uid', 'title', 'region', 'district', 'where', 'address'] as const;
  const columns = keys.map((key) =>
    // Pages and indicators have an id too.
    key === 'uid' ? { ...column(frame, key), label: frame.text.exportColumns.foundId } : column(frame, key),
  );
  return {
    title: query === '' ? title : `${title}, ${query}`,
    period: 'none',
    tables: [table(frame, 'resultats', columns, rows)],
  };
}
