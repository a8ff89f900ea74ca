import { LineChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use as registerParts } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { fitAxis, leastSpan } from '../scale';
import { cleanSvg } from './clean-svg';

registerParts([LineChart, GridComponent, SVGRenderer]);

export interface TrendSvgInput {
  /** Unique on the page. */
  readonly prefix: string;
  readonly label: string;
  readonly width: number;
  readonly height: number;
  /** Names of the months, one per value. */
  readonly months: readonly string[];
  readonly values: readonly (number | null)[];
  readonly partial: readonly boolean[];
  readonly expected: readonly (number | null)[];
  /** Both bounds of a norm, drawn as dashes; `null` for none. */
  readonly band: readonly [number, number] | null;
  readonly unit: 'percent' | 'count' | 'ratio';
  readonly ends: { readonly value: string; readonly expected: string };
  readonly formatTick: (value: number) => string;
}

// The renderer writes colours into attributes, where CSS variables would do; ECharts parses them, so they are values here.
const INK = '#17232e';
const INK_2 = '#43515d';
const LINE = '#cbd3da';
const ACCENT = '#0b4a6f';
const CHARACTER = 6.8;

/** A trend drawn by ECharts on the server: no script reaches the browser. Text is 12 px; draw once for each width. */
export function drawTrendSvg(input: TrendSvgInput): string {
  const { width, height, values, expected, partial, months } = input;
  const known = [...values, ...expected, ...(input.band ?? [])].filter((value) => value !== null);
  const axis = fitAxis(known, leastSpan(known, input.unit));
  const room = Math.max(input.ends.value.length, input.ends.expected.length) * CHARACTER + 12;
  const tickRoom = Math.max(...axis.ticks.map((tick) => input.formatTick(tick).length)) * CHARACTER + 10;
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption({
    animation: false,
    grid: { left: tickRoom, right: room, top: 14, bottom: 26 },
    textStyle: { fontSize: 12, color: INK_2 },
    xAxis: {
      type: 'category',
      data: [...months],
      boundaryGap: false,
      axisLine: { lineStyle: { color: INK } },
      axisTick: { show: false },
      axisLabel: {
        fontSize: 12,
        color: INK_2,
        alignMinLabel: 'left',
        interval: Math.ceil(months.length / Math.max(2, Math.floor(width / 180))) - 1,
      },
    },
    yAxis: {
      type: 'value',
      min: axis.low,
      max: axis.high,
      interval: (axis.high - axis.low) / (axis.ticks.length - 1),
      axisLabel: { fontSize: 12, color: INK_2, formatter: input.formatTick },
      splitLine: { lineStyle: { color: LINE } },
    },
    series: [
      ...(input.band ?? []).map((bound) => ({
        ...lineOf(
          values.map(() => bound),
          '',
          INK_2,
          400,
        ),
        lineStyle: { color: INK_2, width: 1, type: [4, 3] },
      })),
      {
        ...lineOf(expected, input.ends.expected, INK_2, 400),
        lineStyle: { color: INK_2, width: 1, type: [4, 3] },
      },
      { ...lineOf(fullOnly(values, partial), '', ACCENT, 700), lineStyle: { color: ACCENT, width: 2.6 } },
      {
        ...lineOf(values, input.ends.value, ACCENT, 700),
        lineStyle: { color: ACCENT, width: 1.2, type: [2, 3] },
        showSymbol: true,
        showAllSymbol: true,
        symbol: 'circle',
        symbolSize: (_value: unknown, { dataIndex }: { dataIndex: number }) => (partial[dataIndex] ? 6 : 0),
        itemStyle: { color: '#ffffff', borderColor: ACCENT, borderWidth: 1.5 },
      },
    ],
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return cleanSvg(svg, input.prefix, input.label);
}

/** The months that may be joined by a full line. */
function fullOnly(values: readonly (number | null)[], partial: readonly boolean[]): (number | null)[] {
  return values.map((value, index) => (partial[index] ? null : value));
}

function lineOf(values: readonly (number | null)[], end: string, color: string, fontWeight: 400 | 700) {
  return {
    type: 'line' as const,
    data: values.map((value) => value ?? '-'),
    showSymbol: false,
    silent: true,
    ...(end === ''
      ? {}
      : {
          endLabel: {
            show: true,
            formatter: end,
            color,
            fontSize: 12,
            fontWeight,
            lineHeight: 16,
            distance: 8,
          },
        }),
    labelLayout: { moveOverlap: 'shiftY' as const },
  };
}
