import { StaticMap } from '@/components/map/static-map';
import type { MapWords } from '@/components/map/map-words';
import { boardAddress } from '@/lib/board/address';
import { loadBoard } from '@/lib/board/load-board';
import { viewBoard } from '@/lib/board/view-board';
import { capitalise, sayPeriod } from '@/lib/board/words';
import { saySource } from '@/lib/export/tables/provenance';
import { formatDate } from '@/lib/i18n/format';
import { messagesIn } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import type { LoadFigure } from './figure-request';
import type { SheetLegend } from './sheet-types';

const STATUSES = ['on-track', 'watch', 'off-track'] as const;
const WORST = 3;

/** The map of the first page, with its legend. */
export const loadMapFigure: LoadFigure = async ({ query, language, scope, origin }) => {
  const loaded = await loadBoard({ query, language, scope });
  if (loaded.kind === 'bad-query') {
    return { kind: 'bad-query', parameter: loaded.problems[0]?.parameter ?? '', takes: [] };
  }
  if (loaded.kind === 'nothing-tracked') return { kind: 'ready', sheet: null, period: '' };
  if (loaded.kind !== 'ready') return { kind: loaded.kind };
  const { frame, figures, drawings, choice } = loaded.props;
  const view = viewBoard(frame, figures, choice);
  if (!view || !drawings) return { kind: 'ready', sheet: null, period: choice.period };
  const text = messagesIn(language);
  const { board, common, slides, exports } = text;
  const { snapshot } = figures;
  const period = sayPeriod(frame, choice.period);
  const { marks, legend, rows } = view;
  const { wide } = drawings;
  const drawn = [...wide.units, ...wide.regions];
  const words: MapWords = {
    title: fill(board.mapLabel, { indicator: view.indicator.label, period }),
    ...{ language, country: loaded.country, outside: board.mapOutside, hidden: board.outOfScope },
    ...{
      enclaveOutside: board.mapEnclave,
      enclaveOutsideLine: board.mapEnclaveLine,
      enclaveLine: board.mapEnclaveValue,
    },
    ...{ zoomIn: board.mapZoomIn, zoomOut: board.mapZoomOut, reset: board.mapReset },
  };
  const shown = wide.units.filter(({ uid, programme }) => programme && marks[uid]);
  const silent = shown.filter(({ uid }) => marks[uid]?.fill === 'no-data').map(({ name }) => name);
  const outlined = drawn.filter(({ programme }) => !programme);
  const statusWords = {
    'on-track': common.statusOnTrack,
    watch: common.statusWatch,
    'off-track': common.statusOffTrack,
  };
  const noData = choice.level === 'region' ? board.legendRegionNoData : board.legendDistrictNoData;
  const keys: SheetLegend['keys'] = [
    ...STATUSES.filter((status) => shown.some(({ uid }) => marks[uid]?.status === status)).map((status) => ({
      ...{ shape: status, text: statusWords[status] },
    })),
    ...(silent.length > 0 ? [{ shape: 'hatch', text: noData } as const] : []),
    ...(outlined.some(({ hidden }) => !hidden) ? [{ shape: 'outside', text: common.outside } as const] : []),
    ...(outlined.some(({ hidden }) => hidden) ? [{ shape: 'hidden', text: board.outOfScope } as const] : []),
  ];
  const called = rows.filter(({ rank }) => rank !== null && rank <= WORST).map(({ uid }) => uid);
  const content = { marks, words, called, palette: legend.palette, selected: null };
  return {
    kind: 'ready',
    period: choice.period,
    sheet: {
      title: view.title === '' ? view.mapTitle : view.title,
      hints: [view.mapTitle, `${view.indicator.definition} ${view.fraction}`],
      drawing: <StaticMap drawing={wide} prefix="map" className="" {...content} />,
      ...{ width: wide.width, height: wide.height },
      legend: [{ bands: { palette: legend.palette, texts: legend.bands, expected: legend.expected }, keys }],
      notes: [
        ...(legend.note === null ? [] : [legend.note]),
        ...(silent.length > 0 ? [fill(board.withoutData, { places: silent.join(', ') })] : []),
        ...(frame.schematic ? [`${board.schematic}.`] : []),
      ],
      foot: {
        period: capitalise(period),
        dataAsOf: fill(common.dataAsOf, { date: formatDate(snapshot.dataAsOf, language) }),
        release: fill(common.release, { label: snapshot.releaseLabel }),
        source: fill(slides.source, { source: saySource(text, snapshot.fictive) }),
        address: `${origin}${boardAddress(frame.path, choice)}`,
        fictive: snapshot.fictive ? exports.fictive : null,
      },
    },
  };
};
