import { listPlaces, type CommitteeSource } from '@/lib/pages/committee/committee-frame';
import type { DataContext } from '@/lib/pages/data-context';
import type { PageFrame } from '@/lib/pages/page-frame';

/** What the committee's pages read from, for a file: without drafts, which are their writers' alone. */
export function committeeSource(context: DataContext, frame: PageFrame): CommitteeSource {
  const { language, text, path, asked, country, scope, fictive } = frame;
  return {
    store: context.store,
    data: context,
    frame: {
      ...{ language, text, path, asked, country, scope, fictive, mayWrite: false },
      today: new Date().toISOString().slice(0, 10),
      places: listPlaces(context),
    },
  };
}
