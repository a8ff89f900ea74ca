import type { CoverageData } from '@/lib/pages/coverage/load-coverage';
import type { PageFrame } from '@/lib/pages/page-frame';
import { DiscSection } from './disc-section';
import { LoadSection } from './load-section';
import { MapSection } from './map-section';
import { PartnersSection } from './partners-section';
import { ShareSection } from './share-section';
import { Summary } from './summary';

/** Are there enough functional ASC, and who is not covered? Six answers, each with its table. */
export function CoverageBody({ frame, data }: { frame: PageFrame; data: CoverageData }) {
  const { coverage: words } = frame.text;
  const { listed } = data;
  const months = frame.period.length > 1;
  return (
    <>
      <Summary frame={frame} listed={listed} />
      <ShareSection
        {...{ frame, listed }}
        id="population"
        indicator="coverage_population"
        words={{
          title: words.population,
          hint: words.populationHint,
          whole: words.targetPopulation,
          part: words.covered,
          bar: words.people,
          left: words.leftOut,
          value: words.share,
          sentence: words.populationBar,
          excess: words.populationExcess,
        }}
      />
      <MapSection frame={frame} data={data} />
      <ShareSection
        {...{ frame, listed }}
        id="postes"
        indicator="chw_functional"
        words={{
          title: words.posts,
          hint: words.postsHint,
          whole: words.planned,
          part: words.active,
          bar: words.postsHead,
          left: words.vacant,
          value: words.functional,
          sentence: words.postsBar,
          excess: words.postsExcess,
        }}
      />
      <LoadSection frame={frame} data={data} />
      <DiscSection frame={frame} data={data} />
      <ShareSection
        {...{ frame, listed }}
        id="paie"
        indicator="paid_on_time"
        words={{
          title: words.pay,
          hint: months ? words.payHintMonths : words.payHint,
          whole: months ? words.chwMonths : words.active,
          part: words.paid,
          bar: months ? words.chwMonths : words.chw,
          left: words.unpaid,
          value: words.paidShare,
          sentence: words.payBar,
          excess: words.payExcess,
        }}
      />
      <PartnersSection frame={frame} regions={data.regions} drawings={data.regionDrawings} />
    </>
  );
}
