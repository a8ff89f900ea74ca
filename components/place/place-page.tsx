import { redirect } from 'next/navigation';
import { SiteFooter } from '@/components/layout/site-footer';
import { PageState } from '@/components/pages/page-state';
import { Still } from '@/components/ui/still';
import type { PageContext } from '@/lib/access/page-context';
import { pageOrigin } from '@/lib/board/page-origin';
import { citedAddress } from '@/lib/pages/page-address';
import { placeAddress } from '@/lib/pages/place/board-frame';
import { loadPlace, placePath } from '@/lib/pages/place/load-place';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { PlaceData, PlaceLevel } from '@/lib/pages/place/place-types';
import { ActsSection } from './acts-section';
import { CalendarSection } from './calendar-section';
import { CycleSection } from './cycle-section';
import { IndicatorsSection } from './indicators-section';
import { MissingSection } from './missing-section';
import { Neighbours } from './neighbours';
import { PlaceHead } from './place-head';
import { Summary } from './summary';
import { UnitsSection } from './units-section';

/** The page of a region or a district: every indicator, what stands under it, what to treat first. */
export async function PlacePage({ level, page }: { level: PlaceLevel; page: PageContext }) {
  const uid = page.params['uid'] ?? '';
  const loaded = await loadPlace(page, level, uid);
  if (loaded.kind !== 'ready') return <PageState loaded={loaded} page={page} path={placePath(level, uid)} />;
  const { frame, data } = loaded;
  const toward = frame.written['vers'] ?? '';
  const address = toward === '' ? null : placeAddress(frame, level, toward);
  if (address !== null) redirect(address);
  const shared = { frame, data };
  return (
    <>
      <Still under={frame.key}>
        <PlaceHead {...shared} />
        <Neighbours {...shared} />
        {frame.indicators.length === 0 ? (
          <p className="py-6">{frame.text.place.noIndicator}</p>
        ) : (
          <PlaceSections {...shared} />
        )}
      </Still>
      <SiteFooter
        text={frame.text.common}
        fictive={frame.fictive}
        address={citedAddress(frame, await pageOrigin(), { vers: null })}
        without={data.missing === null ? ['rapports'] : []}
      />
    </>
  );
}

/** Everything under the head. */
function PlaceSections(shared: { frame: PageFrame; data: PlaceData }) {
  return (
    <>
      <Summary {...shared} />
      <IndicatorsSection {...shared} />
      <UnitsSection {...shared} />
      <div className="place-columns">
        <CalendarSection {...shared} />
        <CycleSection {...shared} />
      </div>
      <ActsSection {...shared} />
      <MissingSection {...shared} />
    </>
  );
}
