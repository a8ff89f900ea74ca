import { definePage, definePageMetadata } from '@/components/access/define-page';
import { PageState } from '@/components/pages/page-state';
import { SupervisionPage } from '@/components/supervision/supervision-page';
import { pageOrigin } from '@/lib/board/page-origin';
import { messagesIn } from '@/lib/i18n/messages';
import { loadPage } from '@/lib/pages/load-page';
import { SUPERVISION_ASKS } from '@/lib/pages/supervision/asks';
import { loadSupervision } from '@/lib/pages/supervision/load-supervision';

const PATH = '/supervision';

export const generateMetadata = definePageMetadata(PATH, ({ language }) => {
  const { title, description } = messagesIn(language).supervision;
  return { title, description };
});

/** Supervision of ASC: the 360° cycle, regions and districts, supervisors, and the areas to visit. */
export default definePage(PATH, async (page) => {
  const loaded = await loadPage(page, PATH, SUPERVISION_ASKS, async (context, frame) => ({
    kind: 'data',
    data: await loadSupervision(context, frame),
  }));
  if (loaded.kind !== 'ready') return <PageState loaded={loaded} page={page} path={PATH} />;
  const { frame, data } = loaded;
  return <SupervisionPage frame={frame} asks={SUPERVISION_ASKS} data={data} origin={await pageOrigin()} />;
});
