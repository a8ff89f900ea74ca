import { SiteFooter } from '@/components/layout/site-footer';
import { PageFilters } from '@/components/pages/page-filters';
import { PageHead } from '@/components/pages/page-head';
import { Section } from '@/components/ui/section';
import { Still } from '@/components/ui/still';
import { citedAddress } from '@/lib/pages/page-address';
import type { PageAsks, PageFrame } from '@/lib/pages/page-frame';
import type { SupervisionData } from '@/lib/pages/supervision/load-supervision';
import { viewSupervision, type SupervisionView } from '@/lib/pages/supervision/view-supervision';
import { AreaLists } from './area-lists';
import { DistrictStrips } from './district-strips';
import { ElementGrid } from './element-grid';
import { IndicatorLinks } from './indicator-links';
import { RegionMultiples } from './region-multiples';
import { SummaryTiles } from './summary-tiles';
import { SupervisorsSection } from './supervisors-section';

interface SupervisionPageProps {
  readonly frame: PageFrame;
  readonly asks: PageAsks;
  readonly data: SupervisionData;
  /** Scheme and host of this page, to cite it. */
  readonly origin: string;
}

/** Supervision: how much, where, by how many supervisors, and the areas to visit. */
export function SupervisionPage({ frame, asks, data, origin }: SupervisionPageProps) {
  return (
    <div className="supervision-page">
      <Still under={frame.key}>
        <SupervisionContent {...{ frame, asks, data }} />
      </Still>
      <SiteFooter text={frame.text.common} fictive={frame.fictive} address={citedAddress(frame, origin)} />
    </div>
  );
}

/** Put into words where it is drawn: an answer that is kept needs neither. */
function SupervisionContent({ frame, asks, data }: Omit<SupervisionPageProps, 'origin'>) {
  const { title } = frame.text.supervision;
  const view = viewSupervision(frame, data);
  return (
    <>
      <PageHead
        frame={frame}
        title={view.title}
        printTitle={frame.region === null ? title : `${title} · ${frame.region.name}`}
        filters={<PageFilters frame={frame} asks={asks} />}
      />
      <SupervisionBody frame={frame} view={view} />
    </>
  );
}

/** The blocks of the page, under its head. */
function SupervisionBody({ frame, view }: { frame: PageFrame; view: SupervisionView }) {
  const { text } = frame;
  const { supervision } = text;
  const { indicator, multiples, districts, supervisors, lists } = view;
  return (
    <>
      {view.whole !== null && <p className="mb-2 text-14 font-bold">{view.whole}</p>}
      <SummaryTiles label={supervision.summary} toValidate={text.common.toValidate} tiles={view.tiles} />
      {lists !== null && <AreaLists frame={frame} lists={lists} />}
      {view.listsMissing !== null && <p className="not-tracked mb-6">{view.listsMissing}</p>}
      {view.elements !== null && (
        <Section id="cycle" title={view.elements.title} hint={view.elements.hint}>
          <ElementGrid view={view.elements} />
        </Section>
      )}
      {view.notTracked !== null && <p className="not-tracked mb-6">{view.notTracked}</p>}
      {indicator !== null && multiples !== null && (
        <Section id="regions" title={multiples.title}>
          <IndicatorLinks
            frame={frame}
            label={supervision.chooseIndicator}
            chosen={indicator.id}
            choices={view.choices}
          />
          <RegionMultiples frame={frame} indicator={indicator} view={multiples} />
        </Section>
      )}
      {indicator !== null && districts !== null && (
        <Section id="districts" title={districts.title}>
          <DistrictStrips frame={frame} indicator={indicator} view={districts} />
        </Section>
      )}
      {supervisors !== null && <SupervisorsSection frame={frame} view={supervisors} />}
    </>
  );
}
