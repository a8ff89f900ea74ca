import { boardIndicators } from '@/lib/board/board-indicators';
import { readCell } from '@/lib/board/cells';
import { loadDrawings } from '@/lib/board/load-drawings';
import { viewLegend } from '@/lib/board/view-legend';
import { viewMarks } from '@/lib/board/view-marks';
import type { Language } from '@/lib/i18n/language';
import type { MapDrawing } from '../brief-map-types';
import type { BriefMap } from '../brief-types';
import type { BriefData } from './brief-data';
import { briefBoardFrame } from './brief-frame';

export interface BriefDrawings {
  readonly wide: MapDrawing;
  readonly narrow: MapDrawing;
}

/** The country with its regions, as the national map draws it; `null` when nothing has an outline. */
export async function loadBriefDrawings({ context }: BriefData): Promise<BriefDrawings | null> {
  const { store, scope, places } = context;
  return loadDrawings(store, scope, [...places.regions, ...places.districts], 'region', null);
}

/**
 * One indicator by region on a drawing.
 * @param shown uids of the regions that carry values; others of the programme are left without a mark.
 */
export function drawMap(
  data: BriefData,
  indicator: string,
  drawing: MapDrawing,
  shown: readonly string[],
): BriefMap | null {
  const fr = viewIn(data, indicator, shown, 'fr');
  const en = viewIn(data, indicator, shown, 'en');
  if (!fr || !en) return null;
  const { palette, expected, note } = fr.legend;
  return {
    ...{ indicator, drawing, marks: { fr: fr.marks, en: en.marks }, values: fr.values },
    // Stockouts have a palette of their own in the stock calendar only.
    palette: palette === 'brick' ? 'plain' : palette,
    bands: { fr: fr.legend.bands, en: en.legend.bands },
    expected: expected && {
      after: expected.after,
      label: { fr: expected.label, en: en.legend.expected?.label ?? expected.label },
    },
    note: note === null ? null : { fr: note, en: en.legend.note ?? note },
  };
}

function viewIn(
  { context, period, byRegion }: BriefData,
  id: string,
  shown: readonly string[],
  language: Language,
) {
  const indicator = boardIndicators(context.indicators, language).find((known) => known.id === id);
  if (!indicator) return undefined;
  const frame = briefBoardFrame(context, period, language);
  const places = context.places.regions
    .filter(({ uid, programme }) => !programme || shown.includes(uid))
    .map(({ uid, name, programme }) => ({ uid, name, programme, href: null }));
  const choice = { indicator: id, period: period.id, level: 'region', place: null } as const;
  const marks = viewMarks(frame, byRegion.now, places, indicator, choice);
  const valueOf = (uid: string) =>
    readCell(byRegion.now, indicator, byRegion.now.orgUnits.indexOf(uid), context).figure.value;
  const marked = Object.keys(marks).filter((uid) => marks[uid]?.fill !== 'outside');
  const values = Object.fromEntries(marked.map((uid) => [uid, valueOf(uid)]));
  return { marks, values, legend: viewLegend(frame, byRegion.now, indicator, marks) };
}
