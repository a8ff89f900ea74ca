import { DotStrip } from '@/components/charts/dot-strip';
import { SmallMultiple } from '@/components/charts/small-multiple';
import { shareAxis } from '@/components/charts/small-multiple-layout';
import { formatBound, formatShort, formatValue } from '@/lib/i18n/format';
import { loadPage } from '@/lib/pages/load-page';
import { SUPERVISION_ASKS } from '@/lib/pages/supervision/asks';
import { loadSupervision } from '@/lib/pages/supervision/load-supervision';
import { viewSupervision } from '@/lib/pages/supervision/view-supervision';
import { dueMonthOf } from '@/lib/plan/expect-at';
import {
  footOfPage,
  markOpen,
  type FigureRequest,
  type LoadedFigure,
  type LoadFigure,
} from './figure-request';
import { placeSvgs, type Placed } from './place-svgs';
import { toFigure } from './figure-request';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { SupervisionView } from '@/lib/pages/supervision/view-supervision';

const PANEL = { width: 300, height: 165, head: 42, gap: 24, across: 3 } as const;
const STRIP = { width: 900, head: 24, gap: 10 } as const;

type Drawn = Parameters<typeof toFigure>[1];

async function loadView(
  request: FigureRequest,
  draw: (frame: PageFrame, view: SupervisionView) => Promise<ReturnType<Drawn>>,
): Promise<LoadedFigure> {
  const loaded = await loadPage(request, '/supervision', SUPERVISION_ASKS, async (context, frame) => ({
    kind: 'data',
    data: await loadSupervision(context, frame),
  }));
  if (loaded.kind !== 'ready') return toFigure(loaded, () => null);
  const sheet = await draw(loaded.frame, viewSupervision(loaded.frame, loaded.data));
  return toFigure({ ...loaded, data: sheet }, (_, drawn) => drawn);
}

const COUNTRY = { level: 'country', region: null, programme: true } as const;

/** What is expected in the country at the end of the period. */
function markDue(frame: PageFrame, said: string, indicator: string): string {
  return markOpen(frame, said, indicator, dueMonthOf(frame.period, frame.lastMonth), COUNTRY);
}

/** 24 months of each region on one scale. */
export const loadMultiplesFigure: LoadFigure = (request) =>
  loadView(request, async (frame, { indicator, multiples }) => {
    if (!indicator || !multiples || multiples.panels.length === 0) return null;
    const { panels, comparison, months, planFrom, dueName, planName, title, hint, key } = multiples;
    const { band, unit } = indicator;
    const axis = shareAxis(
      [comparison, band ?? [], ...panels.flatMap(({ values, expected }) => [values, expected])],
      unit,
    );
    const shared = { comparison, months, planFrom, dueName, planName, axis, unit, ...(band ? { band } : {}) };
    const step = { x: PANEL.width + PANEL.gap, y: PANEL.head + PANEL.height + PANEL.gap };
    const placed = panels.map(({ uid, href: _, ...panel }, index): Placed => {
      const at = { x: (index % PANEL.across) * step.x, y: Math.floor(index / PANEL.across) * step.y };
      const size = { width: PANEL.width, height: PANEL.height };
      return {
        key: uid,
        ...at,
        head: [panel.title, panel.note ?? ''],
        headHeight: PANEL.head,
        node: (
          <SmallMultiple
            {...panel}
            {...shared}
            {...size}
            formatTick={(value) => formatShort(value, frame.language)}
          />
        ),
      };
    });
    const rows = Math.ceil(panels.length / PANEL.across);
    const { drawing } = await placeSvgs(placed);
    return {
      ...{ title, drawing, notes: [], foot: footOfPage(frame, request.origin) },
      hints: [
        indicator.definition,
        `${hint}${axis.low === 0 ? '' : ` ${frame.text.board.axisNotZero}`}`,
        key,
      ],
      ...{ width: PANEL.across * step.x - PANEL.gap, height: rows * step.y - PANEL.gap },
      legend: [
        {
          keys: [
            { shape: 'line', text: frame.text.brief.regionHead },
            { shape: 'grey', text: frame.country },
            { shape: 'dashed', text: markDue(frame, frame.text.brief.keyExpected, indicator.id) },
            { shape: 'dotted', text: frame.text.common.partial },
          ],
        },
      ],
    };
  });

/** Every district as a dot, of the country and of each region. */
export const loadStripFigure: LoadFigure = (request) =>
  loadView(request, async (frame, { indicator, districts }) => {
    if (!indicator || !districts || districts.rows.length === 0) return null;
    const { rows, sentences, title, hint, due } = districts;
    const bounds = [...rows.map(({ expected }) => expected), ...(indicator.band ?? [])];
    const scale = shareAxis(
      [rows.flatMap(({ points }) => points.map(({ value }) => value)), bounds],
      indicator.unit,
    );
    const placed = rows.map((row, index): Placed => ({
      ...{ key: row.key, x: 0, y: null, head: [`${row.name} · ${row.count}`], headHeight: STRIP.head },
      node: (
        <DotStrip
          {...{
            label: row.label,
            points: row.points,
            expected: row.expected,
            scale,
            due,
            width: STRIP.width,
          }}
          {...(indicator.band ? { band: indicator.band } : {})}
          format={(value) => formatValue(value, indicator, frame.language)}
          formatTick={(value) => formatBound(value, indicator, frame.language)}
          withTicks={index === rows.length - 1}
        />
      ),
    }));
    const { drawing, height } = await placeSvgs(placed, STRIP.gap);
    return {
      ...{ title, drawing, notes: [sentences.join(' ')], foot: footOfPage(frame, request.origin) },
      hints: [indicator.definition, hint],
      ...{ width: STRIP.width, height },
      legend: [
        { keys: due === null ? [] : [{ shape: 'tick', text: markDue(frame, due, indicator.id) } as const] },
      ],
    };
  });
