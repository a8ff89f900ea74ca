import type { PageFrame } from '@/lib/pages/page-frame';
import { SUPERVISION_ASKS } from '@/lib/pages/supervision/asks';
import { loadSupervision, type SupervisionData } from '@/lib/pages/supervision/load-supervision';
import { SHOWN_INDICATORS } from '@/lib/pages/supervision/shown-indicators';
import { figureTable, monthTable, pickIndicators } from '../tables/figure-tables';
import { wholeOf } from '../tables/whole';
import { loadTables, titleWithRegion, type PageFile, type PageTables } from './page-file';
import { silentTable, unseenTable } from './unseen-tables';

export const supervisionFile: PageFile = {
  path: '/supervision',
  load: (wish) =>
    loadTables(
      wish,
      '/supervision',
      SUPERVISION_ASKS,
      async (context, frame) => ({
        kind: 'data',
        data: await loadSupervision(context, frame, { unseen: true, silent: true }),
      }),
      tablesOfSupervision,
    ),
};

/** Regions, districts, months, and the areas to see. */
export function tablesOfSupervision(frame: PageFrame, data: SupervisionData): PageTables {
  const indicators = pickIndicators(frame, SHOWN_INDICATORS);
  const { regions, region } = frame;
  const whole = wholeOf(frame, data.regions);
  const districts = frame.districts.filter((unit) => region === null || unit.region === region.uid);
  const units = [whole, ...regions];
  const histories = data.histories.flatMap((history) => {
    const unit = units.find(({ uid }) => uid === history.orgUnit);
    return unit ? [{ unit, history }] : [];
  });
  return {
    title: titleWithRegion(frame, frame.text.supervision.title),
    tables: [
      figureTable(frame, 'regions', { snapshot: data.regions, units, indicators }),
      figureTable(frame, 'districts', { snapshot: data.districts, units: districts, indicators, regions }),
      monthTable(frame, 'mois', histories, indicators),
      unseenTable(frame, data.unseen.rows),
      silentTable(frame, data.silent.rows),
    ],
  };
}
