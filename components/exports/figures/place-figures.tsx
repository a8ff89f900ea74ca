import { periodLabel, ofPlace } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { PlaceData } from '@/lib/pages/place/place-types';
import { viewCalendar } from '@/lib/pages/place/view-calendar';
import { viewCycle } from '@/lib/pages/place/view-cycle';
import { viewMap } from '@/lib/pages/place/view-map';
import { CycleDrawing, cycleSize } from './cycle-drawing';
import { footOfPage, toFigure, type FigureRequest, type LoadFigure } from './figure-request';
import { loadPlaceOf } from './load-place-of';
import { sheetOfMap } from './map-sheet';
import { calendarPart } from './calendar-part';
import type { Sheet } from './sheet-types';

type Draw = (frame: PageFrame, data: PlaceData, request: FigureRequest) => Sheet | null;

function figureOf(draw: Draw): LoadFigure {
  return async (request) => {
    const loaded = await loadPlaceOf(request);
    if ('parameter' in loaded) return loaded;
    return toFigure(loaded, (frame, data) => draw(frame, data, request));
  };
}

/** The units of a region, or a district among its neighbours, by the chosen indicator. */
export const loadPlaceMap = figureOf((frame, data, { origin }) => {
  const { indicator, drawings, level, head } = data;
  if (!indicator || !drawings.units) return null;
  const { text, language, country, period } = frame;
  const { marks, legend, selected, called } = viewMap(frame, data, indicator);
  const said = { indicator: indicator.label, place: head.name, of: ofPlace(head.name, language) };
  const title = fill(level === 'region' ? text.place.mapOfRegion : text.place.mapOfDistrict, said);
  const where = level === 'region' ? `${title}, ${head.name}` : title;
  return {
    title: `${where}, ${periodLabel(period, language)}`,
    hints: [indicator.definition],
    ...sheetOfMap({
      ...{ text, language, country, drawings: drawings.units, marks, legend, called, selected },
      level: 'district',
      label: fill(text.board.mapLabel, { indicator: indicator.label, period: periodLabel(period, language) }),
      schematic: frame.profile.notes.districtOutlinesSchematic,
    }),
    foot: footOfPage(frame, origin),
  };
});

/** Each product of the place, month by month. */
export const loadPlaceCalendar = figureOf((frame, data, { origin }) => {
  const view = viewCalendar(frame, data);
  if (!view) return null;
  const { slides, stocks } = frame.text;
  return {
    title: `${fill(slides.placeCalendar, { place: data.head.name })}, ${periodLabel(frame.period, frame.language)}`,
    hints: [stocks.monthsHint, view.finding],
    ...calendarPart(frame, view, view.legends, { rates: view.rates, month: data.month }),
    foot: footOfPage(frame, origin),
  };
});

/** The four elements of supervision, and all four together. */
export const loadPlaceCycle = figureOf((frame, data, { origin }) => {
  const view = viewCycle(frame, data);
  if (!view) return null;
  const { slides, place, brief, common } = frame.text;
  const period = periodLabel(frame.period, frame.language);
  return {
    title: fill(slides.placeCycle, { place: data.head.name, period }),
    hints: [place.cycleHint],
    drawing: <CycleDrawing frame={frame} rows={view.rows} />,
    ...cycleSize(view.rows),
    legend: [
      {
        keys: [
          { shape: 'bar', text: brief.valueHead },
          {
            shape: 'tick',
            text: view.toValidate
              ? fill(slides.open, { text: brief.keyExpected, word: common.toValidate })
              : brief.keyExpected,
          },
        ],
      },
    ],
    notes: view.norms.length === 0 ? [] : [view.norms.join(' · ')],
    foot: footOfPage(frame, origin),
  };
});
