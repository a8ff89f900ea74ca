import { ForbiddenPage } from '@/components/access/forbidden-page';
import { EmptyStore } from '@/components/states/empty-store';
import { NotFoundPage } from '@/components/states/not-found-page';
import { OutsideNotice } from '@/components/states/outside-notice';
import type { PageContext } from '@/lib/access/page-context';
import type { LoadedPage } from '@/lib/pages/page-frame';
import { BadParameters } from './bad-parameters';

/** Why a page cannot be shown, and what to do next. */
export function PageState({
  loaded,
  page: { reader, language },
  path,
}: {
  loaded: Exclude<LoadedPage<unknown>, { kind: 'ready' }>;
  page: PageContext;
  path: string;
}) {
  if (loaded.kind === 'empty') return <EmptyStore reader={reader} language={language} />;
  if (loaded.kind === 'out-of-scope') return <ForbiddenPage reason="scope" />;
  if (loaded.kind === 'unknown-place') return <NotFoundPage />;
  if (loaded.kind === 'outside') return <OutsideNotice place={loaded} language={language} />;
  return <BadParameters problems={loaded.problems} path={path} language={language} />;
}
