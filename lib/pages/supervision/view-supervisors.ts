import { bandsOf, colourOf } from '@/lib/board/bands';
import type { BoardIndicator } from '@/lib/board/types';
import { sayDue, sayFigure, sayJudgement } from '@/lib/board/words';
import { formatList, formatNumber, periodLabel } from '@/lib/i18n/format';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import type { Status } from '@/lib/indicators/types';
import type { PageFrame } from '../page-frame';
import type { SupervisionData } from './load-supervision';
import { readHead, readPlaces, type PlaceCell } from './read-places';

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
  readonly lacking: string;
  readonly status: Status | null;
  readonly statusWord: string;
}

export interface SupervisorsView {
  readonly title: string;
  readonly hint: string;
  readonly regions: readonly SupervisorsRow[];
  readonly total: SupervisorsRow;
  readonly beyondTitle: string | null;
  /** Districts beyond the norm, the most loaded first. */
  readonly beyond: readonly SupervisorsRow[];
  readonly unknown: string | null;
}

/** More names than this are counted instead. */
const MOST_NAMES = 8;

/** ASC per dedicated supervisor by region, and the districts beyond the norm. */
export function viewSupervisors(
  frame: PageFrame,
  data: SupervisionData,
  indicator: BoardIndicator,
): SupervisorsView {
  const { language, text, region } = frame;
  const { supervision } = text;
  const shown = region === null ? frame.regions : [region];
  const districts = readPlaces(
    frame,
    data.districts,
    indicator,
    frame.districts.filter((unit) => region === null || unit.region === region.uid),
  );
  const regions = readPlaces(frame, data.regions, indicator, shown);
  const beyond = districts
    .filter(({ cell }) => cell.expected !== null && (cell.figure.value ?? 0) > cell.expected)
    .sort((a, b) => (b.cell.figure.value ?? 0) - (a.cell.figure.value ?? 0));
  const head = readHead({ ...frame, region: null }, data.regions, indicator);
  const norm = sayDue({ language, text }, { ...indicator, direction: 'up' }, head.expected);
  const values = [...regions, ...districts].map(({ cell }) => cell.figure.value ?? 0);
  const scale = Math.max(head.expected ?? 0, head.figure.value ?? 0, ...values, 1) * 1.05;
  const bands = bandsOf(indicator, data.regions);
  const names = new Map(frame.regions.map(({ uid, name }) => [uid, name]));
  const toRow = ({ uid, name, region: of, cell }: PlaceCell, href: string | null): SupervisorsRow => {
    const { figure, expected, gap } = cell;
    const count = (value: number | null) =>
      value === null ? text.common.dash : formatNumber(value, language);
    return {
      ...{ uid, name, href, region: names.get(of ?? '') ?? '' },
      value: sayFigure(frame, indicator, figure),
      bar: {
        value: figure.value === null ? null : figure.value / scale,
        expected: expected === null ? null : expected / scale,
        fill: figure.value === null ? 'none' : colourOf(indicator, figure.value, bands),
      },
      chw: count(figure.numerator),
      supervisors: count(figure.denominator),
      lacking: gap === 0 ? text.common.none : count(gap),
      status: cell.status,
      statusWord: sayJudgement(frame, cell),
    };
  };
  const total = { uid: 'all', name: supervision.programme, region: null, cell: head };
  return {
    title: sayTitle(frame, norm, beyond.length, districts.length),
    hint: sayHint(frame, norm),
    regions: regions.map((place) => toRow(place, `/regions/${place.uid}`)),
    total: toRow(total, null),
    beyondTitle: norm === null ? null : fill(supervision.beyond, { norm }),
    beyond: beyond.map((place) => toRow(place, `/districts/${place.uid}`)),
    unknown: sayUnknown(frame, districts),
  };
}

function sayHint({ language, period, text: { supervision } }: PageFrame, norm: string | null): string {
  const words = { period: periodLabel(period, language) };
  return norm === null
    ? fill(supervision.supervisorsHintNoNorm, words)
    : fill(supervision.supervisorsHint, { ...words, norm });
}

function sayTitle(
  { language, text: { supervision } }: PageFrame,
  norm: string | null,
  count: number,
  total: number,
): string {
  if (norm === null) return supervision.supervisors;
  if (count === 0) return fill(supervision.supervisorsFindingNone, { norm });
  return fill(pickForm(language, count, supervision.supervisorsFinding), {
    ...{ count: formatNumber(count, language), total: formatNumber(total, language), norm },
  });
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
