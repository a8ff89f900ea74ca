import { readCell, readMonths, type MonthCell } from '@/lib/board/cells';
import type { BoardIndicator } from '@/lib/board/types';
import { sayChangeWithUnit, sayDue, sayPeriod } from '@/lib/board/words';
import { formatMonth, formatValue, inPlace, inPeriod } from '@/lib/i18n/format';
import type { Language } from '@/lib/i18n/language';
import { fill } from '@/lib/i18n/messages/fill';
import { monthId, monthRange, parsePeriod, type MonthIndex } from '@/lib/periods/period';
import { findPlan } from '@/lib/plan/find-plan';
import type { PageFrame } from '../page-frame';
import { placeAddress } from '../place-address';
import type { SupervisionData } from './load-supervision';

/** One place's months, ready to be drawn. */
export interface Panel {
  readonly uid: string;
  readonly title: string;
  readonly href: string;
  readonly value: string;
  readonly note: string | null;
  readonly label: string;
  readonly values: readonly (number | null)[];
  readonly unsure: readonly boolean[];
  readonly expected: readonly (number | null)[];
}

export interface MultiplesView {
  readonly title: string;
  readonly hint: string;
  readonly key: string;
  readonly panels: readonly Panel[];
  /** The programme's values, drawn in grey in each panel. */
  readonly comparison: readonly (number | null)[];
  readonly months: readonly string[];
  /** Position from which another plan holds; `null` for none. */
  readonly planFrom: number | null;
  /** What is written beside the last expected value, and at the change of plan. */
  readonly dueName: string;
  readonly planName: string;
  readonly table: {
    readonly caption: string;
    readonly columns: readonly string[];
    /** Newest month first; a mark stands after what rests on partial or provisional data. */
    readonly rows: readonly { readonly month: string; readonly cells: readonly string[] }[];
    readonly note: string | null;
  };
}

const MARK = ' *';

/** 24 months of an indicator by region, the programme's beside each, and all their values as a table. */
export function viewMultiples(
  frame: PageFrame,
  data: SupervisionData,
  indicator: BoardIndicator,
): MultiplesView {
  const { language, text } = frame;
  const { supervision } = text;
  const [ofCountry, ...ofRegions] = data.histories.map((history) => readMonths(history, indicator, frame));
  const country = ofCountry ?? [];
  const panels = frame.regions.map((region, index) =>
    viewPanel(frame, data, indicator, region, ofRegions[index] ?? []),
  );
  const shown = [...ofRegions, country];
  const sayCell = ({ figure, unsure }: MonthCell) => {
    if (figure.value === null) return text.common.noData;
    return formatValue(figure.value, indicator, language) + (unsure ? MARK : '');
  };
  const isUnsure = shown.some((cells) => cells.some(({ unsure, figure }) => unsure && figure.value !== null));
  return {
    title: sayTitle(
      frame,
      indicator,
      data.end,
      ofRegions.map((cells) => cells.at(-1)),
    ),
    hint: fill(supervision.multiplesHint, {
      count: country.length,
      month: formatMonth(data.end, language),
    }),
    key: indicator.band ? supervision.multiplesKeyBand : supervision.multiplesKey,
    panels,
    comparison: country.map(({ figure }) => figure.value),
    months: country.map(({ month }) => sayPeriod(frame, month, 'short')),
    planFrom: findPlanChange(frame, data.end, country.length),
    dueName: supervision.dueName,
    planName: supervision.newPlan,
    table: {
      caption: fill(supervision.tableOf, { indicator: indicator.label }),
      columns: [...frame.regions.map(({ name }) => name), supervision.programme],
      rows: country
        .map(({ month }, position) => ({
          month: sayPeriod(frame, month),
          cells: shown.map((cells) => {
            const cell = cells[position];
            return cell === undefined ? text.common.noData : sayCell(cell);
          }),
        }))
        .reverse(),
      note: isUnsure ? supervision.mark : null,
    },
  };
}

function viewPanel(
  frame: PageFrame,
  { regions }: SupervisionData,
  indicator: BoardIndicator,
  region: { readonly uid: string; readonly name: string },
  cells: readonly MonthCell[],
): Panel {
  const { language, text } = frame;
  const { supervision } = text;
  const known = cells.filter(({ figure }) => figure.value !== null);
  const say = (cell: MonthCell | undefined) =>
    cell === undefined || cell.figure.value === null
      ? text.common.noData
      : formatValue(cell.figure.value, indicator, language);
  const last = known.at(-1);
  const [first] = known;
  const due = sayDue(frame, indicator, cells.at(-1)?.expected ?? null);
  const ofPeriod = readCell(regions, indicator, regions.orgUnits.indexOf(region.uid), frame);
  const change = sayChangeWithUnit(frame, indicator, ofPeriod.change);
  const isSaid = ofPeriod.change.kind === 'value';
  const label =
    last === undefined
      ? fill(supervision.panelNone, { place: region.name })
      : fill(supervision.panel, {
          place: region.name,
          value: say(last),
          month: sayPeriod(frame, last.month),
          first: say(first),
          firstMonth: sayPeriod(frame, first?.month ?? last.month),
          due:
            due === null
              ? supervision.panelNoDue
              : fill(indicator.band ? supervision.panelNorm : supervision.panelDue, { value: due }),
        });
  return {
    uid: region.uid,
    title: region.name,
    href: placeAddress(frame, { level: 'region', uid: region.uid }) ?? '',
    value: last === undefined ? text.common.noData : say(last),
    note: sayNote(),
    label,
    values: cells.map(({ figure }) => figure.value),
    unsure: cells.map(({ unsure }) => unsure),
    expected: cells.map(({ expected }) => (indicator.band ? null : expected)),
  };

  /** Why there is no value, or of which month it is; else the change over a year, which a longer period's would not be. */
  function sayNote(): string | null {
    if (last === undefined) return text.common.noData;
    if (last !== cells.at(-1)) return fill(supervision.lastKnown, { month: sayPeriod(frame, last.month) });
    if (frame.period.kind !== 'month') return null;
    return isSaid ? fill(supervision.overYear, { change }) : change;
  }
}

/** `en juin 2026`: the title is of one month where the page is of more. */
function sayIn(month: MonthIndex, language: Language): string {
  const period = parsePeriod(monthId(month));
  return period === undefined ? '' : inPeriod(period, language);
}

/** Where the last change of plan falls among some months up to one. */
function findPlanChange({ plans }: PageFrame, end: MonthIndex, count: number): number | null {
  const inForce = monthRange(end - count + 1, end).map((month) => findPlan(plans, month)?.id);
  const index = inForce.findLastIndex((plan, at) => at > 0 && plan !== inForce[at - 1]);
  return index < 0 ? null : index;
}

/** From the lowest region to the highest in the last month, where these differ as they are written. */
function sayTitle(
  frame: PageFrame,
  indicator: BoardIndicator,
  end: MonthIndex,
  last: readonly (MonthCell | undefined)[],
): string {
  const { language, regions } = frame;
  const { supervision } = frame.text;
  const known = last.flatMap((cell, index) => {
    const value = cell?.figure.value ?? null;
    const name = regions[index]?.name;
    return value === null || name === undefined
      ? []
      : [{ value, where: inPlace(name, language), text: formatValue(value, indicator, language) }];
  });
  const sorted = known.sort((a, b) => a.value - b.value);
  const low = sorted[0];
  const high = sorted.at(-1);
  if (low === undefined || high === undefined) {
    return fill(supervision.byRegion, { indicator: indicator.label });
  }
  const when = frame.period.kind === 'month' ? '' : ` ${sayIn(end, language)}`;
  if (sorted.length === 1) {
    const values = { indicator: indicator.label, when, inPlace: low.where, value: low.text };
    return fill(supervision.byRegionOne, values);
  }
  if (low.text === high.text && sorted.length === regions.length) {
    return fill(supervision.byRegionEqual, { indicator: indicator.label, when, value: low.text });
  }
  return fill(supervision.byRegionFinding, {
    ...{ indicator: indicator.label, when, low: low.text, inLow: low.where },
    ...{ high: high.text, inHigh: high.where },
  });
}
