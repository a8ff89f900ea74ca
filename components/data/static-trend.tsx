import { FigureLinks } from '@/components/exports/figure-links';
import { fitAxis, leastSpan } from '@/components/charts/scale';
import { drawTrendSvg } from '@/components/charts/static/trend-svg';
import { readMonths } from '@/lib/board/cells';
import { sayDue, sayNumber, sayPeriod } from '@/lib/board/words';
import { formatShort } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import type { History } from '@/lib/indicators/snapshot-types';
import type { IndicatorProps } from './indicator-props';

interface StaticTrendProps extends IndicatorProps {
  readonly history: History;
  readonly country: string;
}

const SIZES = [
  { key: 'w', className: 'wide-only', width: 900, height: 260 },
  { key: 'n', className: 'narrow-only', width: 328, height: 200 },
] as const;

/** The trend as the server draws it, once for a wide page and once for a phone: text is never scaled down. */
export function StaticTrend({ indicator, text, language, history, country, ...rules }: StaticTrendProps) {
  const speaker = { language, text };
  const cells = readMonths(history, indicator, rules);
  const last = cells.findLast(({ figure }) => figure.value !== null);
  if (!last || last.figure.value === null) return <p className="mt-2">{text.common.noData}</p>;
  const expected = cells.map((cell) => (indicator.direction === 'band' ? null : cell.expected));
  const due = sayDue(speaker, indicator, expected.findLast((value) => value !== null) ?? null);
  const monthAt = (index: number) => sayPeriod(speaker, history.months.at(index) ?? '');
  const label = fill(text.definition.chartLabel, {
    indicator: indicator.label,
    first: monthAt(0),
    last: monthAt(-1),
  });
  const common = {
    label,
    months: history.months.map((month) => sayPeriod(speaker, month, 'short')),
    values: cells.map(({ figure }) => figure.value),
    partial: cells.map(({ unsure }) => unsure),
    expected,
    band: indicator.band ?? null,
    unit: indicator.unit,
    ends: {
      value: `${country} ${sayNumber(speaker, indicator, last.figure.value)}`,
      expected:
        due === null || indicator.direction === 'band' ? '' : fill(text.board.expectedValue, { value: due }),
    },
    formatTick: (value: number) => formatShort(value, language),
  };
  const known = [...common.values, ...expected, ...(indicator.band ?? [])].filter((value) => value !== null);
  return (
    <>
      {indicator.band && due !== null && (
        <p className="sub">{fill(text.definition.normDashed, { value: due })}</p>
      )}
      {fitAxis(known, leastSpan(known, indicator.unit)).low !== 0 && (
        <p className="sub">{text.board.axisNotZero}</p>
      )}
      {SIZES.map(({ key, className, width, height }) => (
        <figure
          key={key}
          className={`${className} mt-2 max-w-[900px]`}
          // Our own server's drawing, cleaned of all but shapes and text; names in it are escaped by the renderer.
          dangerouslySetInnerHTML={{
            __html: drawTrendSvg({ ...common, prefix: `trend-${key}`, width, height }),
          }}
        />
      ))}
      <FigureLinks text={text.slides} name="trend" query={{ indicateur: indicator.id }} />
    </>
  );
}
