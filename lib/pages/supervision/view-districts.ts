import type { BoardIndicator } from '@/lib/board/types';
import { rankWorstFirst } from '@/lib/board/view-rows';
import { sayDue } from '@/lib/board/words';
import { formatList, formatNumber, formatValue, periodLabel } from '@/lib/i18n/format';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import type { PageFrame } from '../page-frame';
import type { SupervisionData } from './load-supervision';
import { medianOf, readHead, readPlaces, withValue, type PlaceCell, type ValuedPlace } from './read-places';

/** A strip of dots: one a district. */
export interface StripRow {
  readonly key: string;
  readonly name: string;
  readonly count: string;
  readonly label: string;
  readonly points: readonly {
    readonly key: string;
    readonly label: string;
    readonly value: number;
    readonly called: boolean;
  }[];
  readonly expected: number | null;
}

export interface DistrictsView {
  readonly title: string;
  readonly hint: string;
  /** What the black line of every strip is at, with its unit; `null` where they differ. */
  readonly due: string | null;
  /** All districts first, then those of each region; without a value in any, none. */
  readonly rows: readonly StripRow[];
  /** The distribution in words: median and ends, districts without data, districts on partial data. */
  readonly sentences: readonly string[];
}

/** How many districts are named on the drawing: those furthest from what is expected. */
const CALLED = 3;
/** More names than this are counted instead. */
const MOST_NAMES = 8;

/** How an indicator's districts lie around what is expected: all of them, not their mean alone. */
export function viewDistricts(
  frame: PageFrame,
  data: SupervisionData,
  indicator: BoardIndicator,
): DistrictsView {
  const { language, text, region } = frame;
  const { pages, supervision } = text;
  const ofReader = frame.districts.filter((unit) => region === null || unit.region === region.uid);
  const places = readPlaces(frame, data.districts, indicator, ofReader);
  const valued = withValue(places);
  const worst = new Set(
    rankWorstFirst(indicator, valued)
      .slice(0, valued.length > CALLED ? CALLED : 1)
      .map(({ uid }) => uid),
  );
  const all = region === null ? places : readPlaces(frame, data.districts, indicator, frame.districts);
  const toRow = (
    { key, name, expected }: Pick<StripRow, 'key' | 'name' | 'expected'>,
    of: readonly PlaceCell[],
    calls: boolean,
  ): StripRow => {
    const known = withValue(of);
    return {
      key,
      name,
      count: sayCount(frame, known.length, of.length),
      label: sayStrip(frame, indicator, name, known),
      points: known.map(({ uid, name: label, value }) => {
        return { key: uid, label, value, called: calls && worst.has(uid) };
      }),
      expected: indicator.band ? null : expected,
    };
  };
  const national = readHead({ ...frame, region: null }, data.regions, indicator).expected;
  const isPart = frame.scope.kind === 'regions';
  const whole = { key: 'all', name: isPart ? pages.ownRegions : supervision.programme, expected: national };
  const rows = [
    toRow(whole, all, region === null),
    ...(region === null ? frame.regions : [region]).map(({ uid, name }) => {
      const of = all.filter((place) => place.region === uid);
      return toRow({ key: uid, name, expected: of[0]?.cell.expected ?? national }, of, region !== null);
    }),
  ];
  // Where a region is expected another value, no one number says what the lines are.
  const isShared = !indicator.band && rows.every(({ expected }) => expected === national);
  const due = indicator.band || isShared ? sayDue(frame, indicator, national) : null;
  const hint = indicator.band ? supervision.districtsHintBand : supervision.districtsHint;
  return {
    title: sayTitle(frame, indicator, valued, places.length),
    hint: fill(hint, { period: periodLabel(frame.period, language), due: due === null ? '' : `, ${due}` }),
    due: isShared && due !== null ? fill(supervision.panelDue, { value: due }) : null,
    rows: valued.length === 0 ? [] : rows,
    sentences: saySentences(frame, indicator, places, valued),
  };
}

function sayTitle(
  frame: PageFrame,
  indicator: BoardIndicator,
  valued: readonly ValuedPlace[],
  count: number,
): string {
  const { language } = frame;
  const { supervision } = frame.text;
  const say = (value: number) => formatValue(value, indicator, language);
  const [first] = valued;
  const median = medianOf(valued.map(({ value }) => value));
  if (first === undefined || median === null) {
    return fill(supervision.districtsNone, { indicator: indicator.label });
  }
  if (count === 1) {
    const values = { indicator: indicator.label, name: first.name, value: say(first.value) };
    return fill(supervision.districtsOne, values);
  }
  if (valued.length === count && valued.every(({ value }) => say(value) === say(first.value))) {
    return fill(supervision.districtsEqual, { indicator: indicator.label, value: say(first.value) });
  }
  return fill(valued.length < count ? supervision.districtsKnown : supervision.districts, {
    indicator: indicator.label,
    count: formatNumber(valued.length, language),
    under: indicator.direction === 'down' ? supervision.districtsAbove : supervision.districtsUnder,
    median: say(median),
  });
}

/** `8 districts`, `7 connus sur 8 districts`: as many as there are dots. */
function sayCount({ language, text: { supervision } }: PageFrame, known: number, all: number): string {
  const count = formatNumber(known, language);
  if (known === all) return fill(pickForm(language, all, supervision.allDistricts), { count });
  const total = formatNumber(all, language);
  return fill(pickForm(language, known, supervision.knownDistricts), { count, total });
}

function saySentences(
  frame: PageFrame,
  indicator: BoardIndicator,
  places: readonly PlaceCell[],
  valued: readonly ValuedPlace[],
): string[] {
  const { language } = frame;
  const { supervision } = frame.text;
  const none = places.filter(({ cell }) => cell.figure.value === null).map(({ name }) => name);
  const partial = valued.filter(({ cell }) => cell.figure.partial).length;
  const withoutData = pickForm(language, none.length, supervision.withoutData);
  return [
    valued.length > 1 ? fill(supervision.range, sayEnds(frame, indicator, valued)) : null,
    none.length === 0
      ? null
      : none.length > MOST_NAMES
        ? fill(supervision.withoutDataMany, { count: formatNumber(none.length, language) })
        : fill(withoutData, { names: formatList(none, language) }),
    partial === 0
      ? null
      : fill(pickForm(language, partial, supervision.partialCount), {
          count: formatNumber(partial, language),
        }),
  ].filter((sentence) => sentence !== null);
}

function sayStrip(
  frame: PageFrame,
  indicator: BoardIndicator,
  row: string,
  valued: readonly ValuedPlace[],
): string {
  const { supervision } = frame.text;
  if (valued.length === 0) return `${row}, ${supervision.stripNone}`;
  return fill(supervision.stripLabel, {
    row,
    count: formatNumber(valued.length, frame.language),
    ...sayEnds(frame, indicator, valued),
  });
}

function sayEnds({ language }: PageFrame, indicator: BoardIndicator, valued: readonly ValuedPlace[]) {
  const sorted = [...valued].sort((a, b) => a.value - b.value);
  const say = (value: number | null | undefined) => formatValue(value ?? NaN, indicator, language);
  const low = sorted[0];
  const high = sorted.at(-1);
  return {
    median: say(medianOf(sorted.map(({ value }) => value))),
    low: say(low?.value),
    lowName: low?.name ?? '',
    high: say(high?.value),
    highName: high?.name ?? '',
  };
}
