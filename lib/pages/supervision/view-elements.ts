import { readMonths, type MonthCell } from '@/lib/board/cells';
import type { BoardIndicator } from '@/lib/board/types';
import { formatMonth, formatValue } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import { pageAddress } from '../page-address';
import type { PageFrame } from '../page-frame';
import { placeAddress } from '../place-address';
import type { SupervisionData } from './load-supervision';
import { CYCLE_INDICATORS } from './shown-indicators';

/** One indicator of the cycle in one place: its months and the last known value. */
export interface ElementCell {
  readonly key: string;
  readonly place: string;
  readonly value: string;
  readonly values: readonly (number | null)[];
  readonly unsure: readonly boolean[];
  readonly expected: readonly (number | null)[];
}

export interface ElementsView {
  readonly title: string;
  readonly hint: string;
  readonly head: string;
  readonly columns: readonly { readonly key: string; readonly name: string; readonly href: string | null }[];
  readonly rows: readonly {
    readonly key: string;
    readonly name: string;
    /** Draws this indicator large. */
    readonly href: string;
    readonly chosen: boolean;
    /** Least and greatest of the row: one scale. */
    readonly range: readonly [number, number];
    readonly cells: readonly ElementCell[];
  }[];
}

/** The six indicators of the 360° cycle side by side, by region and for the programme; `null` where none is tracked. */
export function viewElements(frame: PageFrame, { histories, end }: SupervisionData): ElementsView | null {
  const { language, text } = frame;
  const { supervision } = text;
  const tracked = CYCLE_INDICATORS.flatMap((id) => frame.indicators.filter((known) => known.id === id));
  const [country, ...regions] = histories;
  if (tracked.length === 0 || country === undefined) return null;
  const places = [
    ...frame.regions.flatMap(({ uid, name }, index) => {
      const history = regions[index];
      const href = placeAddress(frame, { level: 'region', uid });
      return history === undefined ? [] : [{ key: uid, name, href, history }];
    }),
    { key: 'all', name: supervision.programme, href: null, history: country },
  ];
  const rows = tracked.map((indicator) => {
    const cells = places.map(({ key, name, history }) =>
      viewCell(frame, indicator, key, name, readMonths(history, indicator, frame)),
    );
    const known = cells
      .flatMap(({ values, expected }) => [...values, ...expected])
      .filter((value) => value !== null);
    return {
      key: indicator.id,
      name: indicator.short,
      href: `${pageAddress(frame, { indicateur: indicator.id })}#regions`,
      chosen: frame.chosen['indicateur'] === indicator.id,
      range: [Math.min(...known), Math.max(...known)] as const,
      cells,
    };
  });
  return {
    title: supervision.elements,
    hint: fill(supervision.elementsHint, {
      count: country.months.length,
      month: formatMonth(end, language),
    }),
    head: supervision.elementLabel,
    columns: places.map(({ key, name, href }) => ({ key, name, href })),
    rows,
  };
}

function viewCell(
  { language, text }: PageFrame,
  indicator: BoardIndicator,
  key: string,
  place: string,
  months: readonly MonthCell[],
): ElementCell {
  const last = months.findLast(({ figure }) => figure.value !== null)?.figure.value ?? null;
  return {
    key,
    place,
    value: last === null ? text.common.noData : formatValue(last, indicator, language),
    values: months.map(({ figure }) => figure.value),
    unsure: months.map(({ unsure }) => unsure),
    expected: months.map(({ expected }) => expected),
  };
}
