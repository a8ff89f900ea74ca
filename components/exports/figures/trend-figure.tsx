import { drawTrendSvg } from '@/components/charts/static/trend-svg';
import { boardIndicators, trackedBy } from '@/lib/board/board-indicators';
import { readMonths } from '@/lib/board/cells';
import { loadDefinition } from '@/lib/board/load-definition';
import { loadPage } from '@/lib/pages/load-page';
import { sayDue, sayNumber, sayPeriod } from '@/lib/board/words';
import { formatShort } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import { indicatorById } from '@/lib/indicators/catalogue';
import type { PageAsks, PageFrame } from '@/lib/pages/page-frame';
import { footOfPage, type LoadFigure } from './figure-request';
import type { Sheet } from './sheet-types';

const SIZE = { width: 900, height: 280 };
const ASKS: PageAsks = { period: 'none', region: false, texts: ['indicateur'] };

/** The country's months of one indicator, as its definition shows them. */
export const loadTrendFigure: LoadFigure = async ({ query, language, scope, origin }) => {
  const definition = indicatorById(query['indicateur'] ?? '');
  if (!definition) return { kind: 'bad-query', parameter: 'indicateur', takes: [] };
  const loaded = await loadPage({ query, language, scope }, '/donnees', ASKS, async () => ({
    kind: 'data',
    data: null,
  }));
  if (loaded.kind === 'bad-query')
    return { kind: 'bad-query', parameter: loaded.problems[0]?.parameter ?? '', takes: [] };
  if (loaded.kind !== 'ready') return { kind: loaded.kind };
  const { frame } = loaded;
  const { history, month, inForce } = await loadDefinition(definition, scope);
  const [indicator] = boardIndicators([definition], language);
  const tracked = trackedBy(frame.profile).includes(definition);
  if (!tracked || !history || !indicator || month === null)
    return { kind: 'ready', sheet: null, period: frame.period.id };
  const sheet = drawTrend(frame, indicator, history, inForce?.expected.validated === false);
  const foot = { ...footOfPage(frame, origin), address: `${origin}/donnees/indicateurs/${definition.id}` };
  return {
    kind: 'ready',
    period: history.months.at(-1) ?? month,
    sheet: sheet && { ...sheet, foot: { ...foot, period: spanOf(frame, history.months) } },
  };
};

function spanOf(frame: PageFrame, months: readonly string[]): string {
  return [months.at(0) ?? '', months.at(-1) ?? ''].map((month) => sayPeriod(frame, month)).join(' – ');
}

function drawTrend(
  frame: PageFrame,
  indicator: PageFrame['indicators'][number],
  history: Parameters<typeof readMonths>[0],
  isOpen: boolean,
): Omit<Sheet, 'foot'> | null {
  const { text, language } = frame;
  const mark = (said: string) =>
    isOpen ? fill(text.slides.open, { text: said, word: text.common.toValidate }) : said;
  const cells = readMonths(history, indicator, frame);
  const last = cells.findLast(({ figure }) => figure.value !== null);
  if (!last || last.figure.value === null) return null;
  const isNorm = indicator.direction === 'band';
  const expected = cells.map((cell) => (isNorm ? null : cell.expected));
  const due = sayDue(frame, indicator, expected.findLast((value) => value !== null) ?? null);
  const svg = drawTrendSvg({
    ...{ ...SIZE, prefix: 'trend', label: '', unit: indicator.unit, band: indicator.band ?? null, expected },
    months: history.months.map((month) => sayPeriod(frame, month, 'short')),
    values: cells.map(({ figure }) => figure.value),
    partial: cells.map(({ unsure }) => unsure),
    ends: {
      value: `${frame.country} ${sayNumber(frame, indicator, last.figure.value)}`,
      expected: due === null || isNorm ? '' : fill(text.board.expectedValue, { value: due }),
    },
    formatTick: (value) => formatShort(value, language),
  });
  return {
    title: `${indicator.label}, ${frame.country}`,
    hints: [indicator.definition],
    // Our own server's drawing, cleaned of all but shapes and text.
    drawing: <g dangerouslySetInnerHTML={{ __html: svg }} />,
    ...SIZE,
    legend: [
      {
        keys: [
          { shape: 'line', text: text.briefParts.figureHead },
          ...(cells.some(({ unsure }) => unsure)
            ? [{ shape: 'dotted', text: text.common.partial } as const]
            : []),
          ...(due === null
            ? []
            : [
                {
                  shape: 'dashed',
                  text: isNorm
                    ? fill(text.definition.normDashed, { value: due })
                    : mark(text.brief.keyExpected),
                } as const,
              ]),
        ],
      },
    ],
    notes: [],
  };
}
