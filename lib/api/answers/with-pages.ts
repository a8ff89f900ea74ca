import { openDataContext, type DataContext as PageData } from '@/lib/pages/data-context';
import { dataLoading, withData, type DataContext, type Opening } from '../open-context';

/** With what the pages read their figures from: the same state of the data, in the same scope. */
export interface PagesContext extends DataContext {
  readonly pages: PageData;
}

/** @throws ProblemError 503 `store-unreachable`, or `data-loading` while no release is published. */
export const withPages: Opening<PagesContext> = (scope, language, use) =>
  withData(scope, language, async (context) => {
    const pages = await openDataContext(context.store, scope);
    if (pages === null) throw dataLoading();
    return use({ ...context, pages });
  });
