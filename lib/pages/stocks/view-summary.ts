import { readCell } from '@/lib/board/cells';
import { sayChangeWithUnit, sayDue, sayFigure, sayGap, sayJudgement, sayShare } from '@/lib/board/words';
import { formatNumber } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import type { Status } from '@/lib/indicators/types';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { ChronicCount } from './chronic-types';
import type { StocksData } from './load-stocks';
import { ANY_PRODUCT } from './products';
import { isPart, sayProductInside } from './say';
import { sayRun } from './view-calendar';

export interface SummaryTile {
  readonly key: string;
  readonly name: string;
  readonly question: string;
  readonly value: string;
  readonly hasValue: boolean;
  readonly status: Status | null;
  readonly statusWord: string;
  readonly lines: readonly { readonly label: string; readonly value: string; readonly toValidate: boolean }[];
}

/** The three figures of the theme, each with what is expected of it; one that is not tracked is said to be so. */
export function viewSummary(frame: PageFrame, { snapshot }: StocksData): SummaryTile[] {
  const { board, common, pages } = frame.text;
  const names = [
    ['stockout_any', board.pillarStock],
    ['stock_available', frame.text.stocks.available],
    ['stock_reporting_rate', frame.text.stocks.counts],
  ] as const;
  return names.map(([id, name]): SummaryTile => {
    const indicator = frame.indicators.find((one) => one.id === id);
    const empty = { key: id, name, question: '', hasValue: false, status: null, statusWord: '', lines: [] };
    if (!indicator) return { ...empty, value: pages.notTracked };
    const cell = readCell(snapshot, indicator, 0, frame);
    const { figure } = cell;
    const received = figure.coverage === null ? common.dash : sayShare(frame, figure.coverage);
    const gap = sayGap(frame, indicator, cell, snapshot.monthsInPeriod);
    return {
      ...empty,
      question: indicator.label,
      value: sayFigure(frame, indicator, figure),
      hasValue: figure.value !== null,
      status: cell.status,
      statusWord: sayJudgement(frame, cell),
      lines: [
        ...(cell.expected === null
          ? []
          : [
              {
                label: board.expected,
                value: sayDue(frame, indicator, cell.expected) ?? board.noTarget,
                toValidate: cell.validated === false,
              },
            ]),
        ...(gap === '' || cell.expected === null
          ? []
          : [{ label: frame.text.stocks.gap, value: gap, toValidate: false }]),
        { label: board.overYear, value: sayChangeWithUnit(frame, indicator, cell.change), toValidate: false },
        {
          label: frame.text.stocks.areasSent,
          value: figure.partial ? `${received}, ${common.partial}` : received,
          toValidate: false,
        },
      ],
    };
  });
}

/** How many areas are to be acted on, of the chosen product. */
export function viewActTile(
  frame: PageFrame,
  { untold, silent }: Pick<StocksData, 'untold' | 'silent'>,
  chronic: ChronicCount | null,
): SummaryTile {
  const { stocks, pages } = frame.text;
  const { language } = frame;
  const asked = frame.chosen['produit'] ?? ANY_PRODUCT;
  const rate = asked === ANY_PRODUCT ? null : asked;
  const shared = {
    key: 'acts',
    name: stocks.tileActs,
    question:
      rate === null
        ? isPart(frame)
          ? stocks.tileActsQuestionPart
          : stocks.tileActsQuestion
        : fill(isPart(frame) ? stocks.tileActsProductPart : stocks.tileActsProduct, {
            product: sayProductInside(frame, rate),
          }),
    status: null,
    statusWord: '',
  };
  if (chronic === null || untold !== null) {
    const words = {
      scope: stocks.tileActsHidden,
      untracked: pages.notTracked,
      history: stocks.tileActsHistory,
    };
    return { ...shared, value: words[untold ?? 'scope'], hasValue: false, lines: [] };
  }
  const count = (value: number) => formatNumber(value, language);
  return {
    ...shared,
    value: count(chronic.areas),
    hasValue: true,
    lines: [
      ...(rate === null
        ? [{ label: stocks.tileActsPairs, value: count(chronic.pairs), toValidate: false }]
        : []),
      {
        label: stocks.tileActsLongest,
        value: sayRun(frame, chronic.longest),
        toValidate: false,
      },
      ...(silent === null
        ? []
        : [{ label: stocks.tileActsSilent, value: count(silent.count), toValidate: false }]),
    ],
  };
}
