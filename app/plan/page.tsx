import { definePage, definePageMetadata } from '@/components/access/define-page';
import { PageState } from '@/components/pages/page-state';
import { PlanView } from '@/components/plan/plan-view';
import { pageOrigin } from '@/lib/board/page-origin';
import { messagesIn } from '@/lib/i18n/messages';
import { loadPage } from '@/lib/pages/load-page';
import { PLAN_ASKS } from '@/lib/pages/plan/asks';
import { loadPlan } from '@/lib/pages/plan/load-plan';

export const generateMetadata = definePageMetadata('/plan', ({ language }) => ({
  title: messagesIn(language).plan.title,
}));

/** Are we where the plan said we would be? */
export default definePage('/plan', async (page) => {
  const loaded = await loadPage(page, '/plan', PLAN_ASKS, loadPlan);
  if (loaded.kind !== 'ready') return <PageState loaded={loaded} page={page} path="/plan" />;
  const { frame, data } = loaded;
  if (data === null) return <p className="py-10 text-16">{frame.text.plan.none}</p>;
  return (
    <PlanView
      data={data}
      frame={frame}
      asks={PLAN_ASKS}
      mayValidate={page.reader.permissions.has('targets:write')}
      origin={await pageOrigin()}
    />
  );
});
