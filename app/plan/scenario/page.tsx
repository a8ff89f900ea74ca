import { definePage, definePageMetadata } from '@/components/access/define-page';
import { SiteFooter } from '@/components/layout/site-footer';
import { PageHead } from '@/components/pages/page-head';
import { PageState } from '@/components/pages/page-state';
import { IndicatorChoice, ScenarioForm } from '@/components/scenario/scenario-form';
import { ScenarioNotes } from '@/components/scenario/scenario-notes';
import { ScenarioTable } from '@/components/scenario/scenario-table';
import { ScenarioUntracked } from '@/components/scenario/scenario-untracked';
import { sayFinding } from '@/components/scenario/scenario-words';
import { pageOrigin } from '@/lib/board/page-origin';
import { formatMonth } from '@/lib/i18n/format';
import { messagesIn } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import { loadPage } from '@/lib/pages/load-page';
import { pageAddress } from '@/lib/pages/page-address';
import { loadScenario, SCENARIO_ASKS } from '@/lib/pages/scenario/load-scenario';
import { tableAddress } from '@/lib/pages/scenario/table-address';

const PATH = '/plan/scenario';

export const generateMetadata = definePageMetadata(PATH, ({ language }) => ({
  title: messagesIn(language).scenario.title,
}));

/** What it would take to reach a target by a date, region by region. */
export default definePage(PATH, async (page) => {
  const loaded = await loadPage(page, PATH, SCENARIO_ASKS, loadScenario);
  if (loaded.kind !== 'ready') return <PageState loaded={loaded} page={page} path={PATH} />;
  const { frame, data } = loaded;
  const { scenario, common } = frame.text;
  if ('notTracked' in data) return <ScenarioUntracked frame={frame} data={data} />;
  const address = `${await pageOrigin()}${pageAddress(frame)}`;
  return (
    <div className="pb-2">
      <PageHead
        frame={frame}
        title={sayFinding(data, frame)}
        note={fill(scenario.basis, { month: formatMonth(data.month, frame.language) })}
        printTitle={scenario.title}
        withPeriod={false}
        filters={<IndicatorChoice frame={frame} data={data} />}
      />
      <p className="links screen-only mb-3 text-13">
        <a href="/plan">{scenario.backToPlan}</a>
        <a href="/plan/cibles">{scenario.targets}</a>
        {data.rows.length > 0 && (
          <a href={tableAddress(frame)} download rel="nofollow">
            {frame.text.pages.downloadCsv}
          </a>
        )}
      </p>
      <ScenarioForm frame={frame} data={data} />
      {data.rows.length > 0 && <ScenarioTable frame={frame} data={data} />}
      <ScenarioNotes frame={frame} data={data} />
      <SiteFooter text={common} fictive={frame.fictive} address={address} />
    </div>
  );
});
