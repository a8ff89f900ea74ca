import { StaticMap } from '@/components/map/static-map';
import { bandColour } from '@/lib/board/band-colour';
import { periodLabel } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import { COVERAGE_ASKS } from '@/lib/pages/coverage/asks';
import { loadCoverage } from '@/lib/pages/coverage/load-coverage';
import { viewMap } from '@/lib/pages/coverage/view-map';
import { viewPartnerMap } from '@/lib/pages/coverage/view-partner-map';
import { PARTNER_COLUMNS, viewPartners } from '@/lib/pages/coverage/view-partners';
import { loadPage } from '@/lib/pages/load-page';
import { readSort } from '@/lib/pages/sort';
import { footOfPage, toFigure, type FigureRequest, type LoadFigure } from './figure-request';
import { outlineKeys, sayMap, sheetOfMap } from './map-sheet';
import type { Sheet } from './sheet-types';

function loadCoverageOf(request: FigureRequest) {
  return loadPage(request, '/couverture', COVERAGE_ASKS, async (context, frame) => ({
    kind: 'data',
    data: await loadCoverage(context, frame),
  }));
}

/** The chosen indicator of the page on the map. */
export const loadCoverageMap: LoadFigure = async (request) =>
  toFigure(await loadCoverageOf(request), (frame, data): Sheet | null => {
    const { shown } = viewMap(frame, data);
    if (!shown || !data.drawings) return null;
    const { coverage } = frame.text;
    const expected = shown.expected === null ? '' : fill(coverage.mapExpected, { value: shown.expected });
    const { text, language, country } = frame;
    // Of a region the title names it already.
    const whole = data.listed.head.level === 'country' ? [country] : [];
    return {
      title: [shown.title, ...whole, periodLabel(frame.period, language)].join(', '),
      hints: [`${shown.indicator.definition} ${expected}`.trim()],
      ...sheetOfMap({
        ...{ text, language, country, label: shown.label, level: data.listed.level, selected: null },
        ...{ drawings: data.drawings, marks: shown.marks, legend: shown.legend, called: shown.called },
        schematic: frame.profile.notes.districtOutlinesSchematic,
      }),
      foot: footOfPage(frame, request.origin),
    };
  });

const PALETTE = 'plain';
const KEY = { width: 22, text: 28, step: 72, first: 96, height: 26 } as const;

/** How many partners each region has, the number on it, and who they are in words under it. */
export const loadPartnerMap: LoadFigure = async (request) =>
  toFigure(await loadCoverageOf(request), (frame, { regions, regionDrawings }): Sheet | null => {
    if (!regionDrawings || frame.profile.partners.length === 0) return null;
    const { coverage, board, common } = frame.text;
    const sort = readSort(frame, PARTNER_COLUMNS, { column: 'count', descending: false });
    const view = viewPartners(frame, regions, sort);
    const { marks, legend } = viewPartnerMap(frame, regionDrawings, view);
    const { wide } = regionDrawings;
    const words = sayMap({
      text: { board, common },
      ...{ language: frame.language, country: frame.country, label: coverage.partnersMap },
    });
    return {
      title: `${coverage.partnersMap}, ${frame.country}, ${periodLabel(frame.period, frame.language)}`,
      hints: [coverage.partnersHint, ...view.sentences],
      drawing: (
        <>
          <StaticMap
            {...{ drawing: wide, marks, words, palette: PALETTE, selected: null }}
            prefix="map"
            className=""
          />
          <g transform={`translate(0 ${wide.height + 8})`} fontSize="12" fill="var(--ink)">
            <text y="11" fill="var(--ink-2)">
              {coverage.partnersMapLegend}
            </text>
            {legend.map(({ band, label }, index) => (
              <g key={label} transform={`translate(${KEY.first + index * KEY.step} 0)`}>
                <rect width={KEY.width} height="12" fill={bandColour(band, PALETTE)} stroke="var(--rule)" />
                <text x={KEY.text} y="11">
                  {label}
                </text>
              </g>
            ))}
          </g>
        </>
      ),
      ...{ width: wide.width, height: wide.height + KEY.height },
      legend: [{ keys: outlineKeys(frame.text, wide, null) }],
      notes: [
        ...view.rows.map(({ uid }) => marks[uid]?.description ?? '').filter((said) => said !== ''),
        ...regionDrawings.attributions,
      ],
      foot: footOfPage(frame, request.origin),
    };
  });
