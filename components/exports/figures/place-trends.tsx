import { SmallMultiple } from '@/components/charts/small-multiple';
import { shareAxis } from '@/components/charts/small-multiple-layout';
import { readMonths } from '@/lib/board/cells';
import { capitalise, sayDue, sayPeriod } from '@/lib/board/words';
import type { BoardIndicator } from '@/lib/board/types';
import { formatShort, formatValue } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { PlaceData } from '@/lib/pages/place/place-types';
import { viewIndicators } from '@/lib/pages/place/view-indicators';
import { footOfPage, markOpen, toFigure, type LoadFigure } from './figure-request';
import { loadPlaceOf } from './load-place-of';
import { placeSvgs, type Placed } from './place-svgs';
import type { Sheet } from './sheet-types';
import { wrapText } from '@/lib/export/figures/wrap-text';

const PANEL = { width: 300, height: 150, head: 52, gap: 24, across: 3 } as const;

/** 24 months of each indicator of the place that something is expected of. */
export const loadPlaceTrends: LoadFigure = async (request) => {
  const loaded = await loadPlaceOf(request);
  if ('parameter' in loaded) return loaded;
  if (loaded.kind !== 'ready') return toFigure(loaded, () => null);
  const sheet = await drawTrends(loaded.frame, loaded.data, request.origin);
  return toFigure({ ...loaded, data: sheet }, (_, drawn) => drawn);
};

async function drawTrends(frame: PageFrame, data: PlaceData, origin: string): Promise<Sheet | null> {
  const listed = viewIndicators(frame, data).flatMap(({ rows }) => rows.filter(({ hasTarget }) => hasTarget));
  const shown = listed.flatMap(({ id }) => frame.indicators.find((indicator) => indicator.id === id) ?? []);
  if (shown.length === 0) return null;
  const step = { x: PANEL.width + PANEL.gap, y: PANEL.head + PANEL.height + PANEL.gap };
  const placed = shown.map((indicator, index): Placed => ({
    ...{ x: (index % PANEL.across) * step.x, y: Math.floor(index / PANEL.across) * step.y },
    ...drawPanel(frame, data, indicator),
  }));
  const { drawing } = await placeSvgs(placed);
  const { slides, brief, common } = frame.text;
  const months = data.history.months;
  return {
    title: fill(slides.placeTrends, { place: data.head.name }),
    hints: [
      `${[months.at(0) ?? '', months.at(-1) ?? ''].map((month) => capitalise(sayPeriod(frame, month))).join(' – ')}. ${slides.ownScales}`,
    ],
    drawing,
    width: PANEL.across * step.x - PANEL.gap,
    height: Math.ceil(shown.length / PANEL.across) * step.y - PANEL.gap,
    legend: [
      {
        keys: [
          { shape: 'line', text: data.head.name },
          { shape: 'dashed', text: brief.keyExpected },
          { shape: 'dotted', text: common.partial },
        ],
      },
    ],
    notes: [],
    foot: footOfPage(frame, origin),
  };
}

function drawPanel(
  frame: PageFrame,
  { history, head, month }: PlaceData,
  indicator: BoardIndicator,
): Pick<Placed, 'key' | 'head' | 'headHeight' | 'node'> {
  const { text, language } = frame;
  const cells = readMonths(history, indicator, frame);
  const last = cells.findLast(({ figure }) => figure.value !== null)?.figure.value ?? null;
  const value = last === null ? text.common.noData : formatValue(last, indicator, language);
  const due = sayDue(frame, indicator, cells.at(-1)?.expected ?? null);
  const expected = due === null ? '' : fill(text.board.expectedValue, { value: due });
  const label = wrapText(indicator.label, 13, PANEL.width, true);
  const bounds = indicator.band ?? cells.map((cell) => cell.expected);
  const axis = shareAxis([cells.map(({ figure }) => figure.value), bounds], indicator.unit);
  return {
    key: indicator.id,
    head: [...label, ...(due === null ? [] : [markOpen(frame, expected, indicator.id, month, head)])],
    headHeight: PANEL.head,
    node: (
      <SmallMultiple
        title=""
        label=""
        value={value}
        months={cells.map((cell) => sayPeriod(frame, cell.month, 'short'))}
        values={cells.map(({ figure }) => figure.value)}
        unsure={cells.map(({ unsure }) => unsure)}
        expected={cells.map((cell) => (indicator.band ? null : cell.expected))}
        {...(indicator.band ? { band: indicator.band } : {})}
        unit={indicator.unit}
        axis={axis}
        formatTick={(tick) => formatShort(tick, language)}
        width={PANEL.width}
        height={PANEL.height}
      />
    ),
  };
}
