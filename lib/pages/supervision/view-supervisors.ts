import type { Cell } from '@/lib/board/cells';
import type { BoardIndicator } from '@/lib/board/types';
import { sayBound, sayFigure } from '@/lib/board/words';
import { formatBound, formatList, formatNumber, periodLabel } from '@/lib/i18n/format';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import { gapBoundOf, gapOf } from '@/lib/indicators/status';
import type { PageFrame } from '../page-frame';
import { placeAddress } from '../place-address';
import type { SupervisionData } from './load-supervision';
import { readHead, readPlaces, withValue, type PlaceCell } from './read-places';
import { CHW_PER_SUPERVISOR_NORM } from '@/lib/indicators/supervisor-norm';

/** A place's ASC and supervisors, every text ready. */
export interface SupervisorsRow {
  readonly uid: string;
  readonly name: string;
  /** Address of its page; `null` for the whole. */
  readonly href: string | null;
  readonly region: string;
  readonly value: string;
  readonly bar: { readonly value: number | null; readonly expected: number | null; readonly fill: string };
  readonly chw: string;
  readonly supervisors: string;
  /** Supervisors short of the norm. */
  readonly lacking: string;
}

export interface SupervisorsView {
  readonly title: string;
  readonly hint: string;
  readonly regions: readonly SupervisorsRow[];
  readonly total: SupervisorsRow;
  readonly beyondTitle: string;
  /** Districts beyond the norm, the most loaded first. */
  readonly beyond: readonly SupervisorsRow[];
  /** Head of the column of missing supervisors: against what. */
  readonly lacking: string;
  /** Why the rows do not add up to the total; `null` where they do. */
  readonly sum: string | null;
  readonly unknown: string | null;
  /** What the mark beside a value means; `null` where there is none. */
  readonly mark: string | null;
  readonly expected: { readonly text: string; readonly toValidate: boolean } | null;
}

/** More names than this are counted instead. */
const MOST_NAMES = 8;

/** ASC per dedicated supervisor by region, and the districts beyond the norm of 18. */
export function viewSupervisors(
  frame: PageFrame,
  data: SupervisionData,
  indicator: BoardIndicator,
): SupervisorsView {
  const { language, region } = frame;
  const { supervision } = frame.text;
  const shown = region === null ? frame.regions : [region];
  const districts = readPlaces(
    frame,
    data.districts,
    indicator,
    frame.districts.filter((unit) => region === null || unit.region === region.uid),
  );
  const regions = readPlaces(frame, data.regions, indicator, shown);
  const beyond = districts
    .filter(({ cell }) => (cell.figure.value ?? 0) > CHW_PER_SUPERVISOR_NORM)
    .sort((a, b) => (b.cell.figure.value ?? 0) - (a.cell.figure.value ?? 0));
  const cell = readHead({ ...frame, region: null }, data.regions, indicator);
  const total = { uid: 'all', name: supervision.programme, region: null, cell };
  const values = [total, ...regions, ...beyond].map((place) => place.cell.figure.value ?? 0);
  const scale = Math.max(CHW_PER_SUPERVISOR_NORM, ...values) * 1.05;
  const norm = formatNumber(CHW_PER_SUPERVISOR_NORM, language);
  const count = formatNumber(beyond.length, language);
  const known = withValue(districts);
  const isWhole = known.length === districts.length;
  const { supervisorsFinding, supervisorsFindingKnown } = supervision;
  const form = pickForm(language, beyond.length, isWhole ? supervisorsFinding : supervisorsFindingKnown);
  const toRow = (place: PlaceCell, level: 'region' | 'district' | null) =>
    viewRow(frame, indicator, place, level, scale);
  return {
    title:
      known.length === 0
        ? supervision.supervisorsFindingUnknown
        : beyond.length === 0
          ? fill(supervision.supervisorsFindingNone, { norm })
          : fill(form, { count, total: formatNumber(known.length, language), norm }),
    hint: fill(supervision.supervisorsHint, { norm, period: periodLabel(frame.period, language) }),
    regions: regions.map((place) => toRow(place, 'region')),
    total: toRow(total, null),
    beyondTitle: fill(supervision.beyond, { norm }),
    beyond: beyond.map((place) => toRow(place, 'district')),
    unknown: sayUnknown(frame, districts),
    mark: [total, ...regions, ...beyond].some((place) => place.cell.figure.partial)
      ? supervision.markPartial
      : null,
    lacking: fill(supervision.lacking, { norm }),
    sum: saySum(frame, indicator, regions, total),
    expected: sayExpectedOfPlan(frame, indicator, cell),
  };
}

function viewRow(
  frame: PageFrame,
  indicator: BoardIndicator,
  { uid, name, region, cell: { figure } }: PlaceCell,
  level: 'region' | 'district' | null,
  scale: number,
): SupervisorsRow {
  const { language, text } = frame;
  const say = (value: number | null) => (value === null ? text.common.dash : formatNumber(value, language));
  const gap = gapOf(indicator, figure, CHW_PER_SUPERVISOR_NORM);
  return {
    ...{ uid, name, href: level === null ? null : placeAddress(frame, { level, uid }) },
    region: frame.regions.find((known) => known.uid === region)?.name ?? '',
    value: sayFigure(frame, indicator, figure) + (figure.partial ? ' *' : ''),
    bar: {
      value: figure.value === null ? null : figure.value / scale,
      expected: CHW_PER_SUPERVISOR_NORM / scale,
      fill: 'var(--map-4)',
    },
    chw: say(figure.numerator),
    supervisors: say(figure.denominator),
    lacking:
      gap === 0
        ? text.common.none
        : gap === null
          ? say(gap)
          : sayBound(frame, gapBoundOf(indicator, figure), say(gap)),
  };
}

/** Each row is rounded up to a whole supervisor; in the total what one region has too many makes up for another. */
function saySum(
  frame: PageFrame,
  indicator: BoardIndicator,
  regions: readonly PlaceCell[],
  total: PlaceCell,
): string | null {
  const { language, text, region, scope } = frame;
  if (region !== null || scope.kind !== 'nation') return null;
  const lack = ({ cell }: PlaceCell) => gapOf(indicator, cell.figure, CHW_PER_SUPERVISOR_NORM);
  const rows = regions.map(lack).filter((gap) => gap !== null);
  const sum = rows.reduce((all, gap) => all + gap, 0);
  const whole = lack(total);
  if (rows.length === 0 || whole === null || sum === whole) return null;
  return fill(text.supervision.lackingSum, {
    norm: formatNumber(CHW_PER_SUPERVISOR_NORM, language),
    sum: formatNumber(sum, language),
    total: formatNumber(whole, language),
  });
}

function sayExpectedOfPlan(
  { language, text: { supervision } }: PageFrame,
  indicator: BoardIndicator,
  { expected, validated, figure }: Cell,
) {
  if (expected === null || expected === CHW_PER_SUPERVISOR_NORM) return null;
  const missing = gapOf(indicator, figure, expected);
  const gap =
    missing === null
      ? supervision.planGapUnknown
      : missing === 0
        ? supervision.planReached
        : fill(pickForm(language, missing, supervision.planGap), { count: formatNumber(missing, language) });
  return {
    text: fill(supervision.planExpects, { expected: formatBound(expected, indicator, language), gap }),
    toValidate: validated === false,
  };
}

function sayUnknown(frame: PageFrame, districts: readonly PlaceCell[]): string | null {
  const { language, text } = frame;
  const { supervision } = text;
  const unknown = districts.filter(({ cell }) => cell.figure.value === null).map(({ name }) => name);
  if (unknown.length === 0) return null;
  if (unknown.length <= MOST_NAMES) {
    return fill(supervision.supervisorsUnknown, { names: formatList(unknown, language) });
  }
  const form = pickForm(language, unknown.length, supervision.supervisorsUnknownMany);
  return fill(form, { count: formatNumber(unknown.length, language) });
}
