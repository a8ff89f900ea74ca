import { sayExpected } from '@/lib/board/words';
import { formatCompact, formatMonth, formatValue } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import { lastMonth, monthIndex, yearOf } from '@/lib/periods/period';
import type { PageFrame } from '../page-frame';
import { judgedCell, type ChosenTarget, type PlanData } from './plan-data';
import { isAtEnd } from './say-finding';
import { sayBounds, sayIn, sayProjectedNumber, sayProjection, sayValue } from './say-projection';
import { sayMetLater, sayStanding } from './say-standing';

export interface MilestoneView {
  readonly month: number;
  readonly value: number;
  /** `3,00 M` */
  readonly text: string;
  readonly year: number;
  /** `null` is "à valider". */
  readonly source: string | null;
}

export interface CourseRow {
  readonly key: string;
  readonly month: string;
  readonly actual: string;
  readonly expected: string;
  readonly remark: string;
}

/** The chosen target's course in words and numbers. */
export interface CourseView {
  readonly title: string;
  /** What it is of and in which unit: `Mali. Population servie…, en nombre.` */
  readonly of: string;
  readonly label: string;
  readonly projection: string;
  readonly milestones: readonly MilestoneView[];
  readonly rows: readonly CourseRow[];
  readonly last: string;
  readonly until: string;
  /** Two lines at the end of the course; wide and narrow. */
  readonly target: { readonly wide: readonly [string, string]; readonly narrow: readonly [string, string] };
  readonly projected: {
    readonly wide: readonly [string, string];
    readonly narrow: readonly [string, string];
  } | null;
  readonly toValidate: boolean;
  readonly csv: string;
}

/** What the drawing, its text and its table say. */
export function viewCourse(chosen: ChosenTarget, data: PlanData, frame: PageFrame): CourseView {
  const { text, language } = frame;
  const { indicator, line, months } = chosen;
  const { projection, final } = line;
  const say = (value: number) => sayValue(frame, indicator, value);
  const title = sayCourse(chosen, data, frame);
  const first = months[0]?.month ?? data.plan.from;
  const valued = months.filter(({ month, value }) => value !== null && month <= data.month);
  const known = valued.findLast(({ sound }) => sound) ?? valued.at(-1);
  const lastValue = known?.value ?? null;
  const due = line.cell?.expected ?? null;
  const projected = projection.kind === 'projected' ? projection : null;
  const target = sayExpected(frame, indicator, final.value);
  const sentence = saySentence(chosen, data, frame);
  const place = data.place.level === 'country' ? frame.country : data.place.name;
  return {
    title,
    of: `${fill(text.plan.inPlaceOf, { place })} ${fill(text.board.trendUnit, { indicator: indicator.label, unit: sayUnit(chosen, frame) })}`,
    label: fill(text.plan.chartLabel, {
      title,
      place,
      from: formatMonth(first, language),
      to: formatMonth(data.plan.to, language),
      actual: lastValue === null ? text.common.noData : say(lastValue),
      month: known ? formatMonth(known.month, language) : text.common.dash,
      expected: due === null ? text.common.dash : sayExpected(frame, indicator, due),
      year: final.year,
      target,
      projection: sentence === '' ? '' : `${sentence}.`,
    }),
    projection: sentence,
    milestones: line.milestones
      .filter(({ year }) => monthIndex(year, 12) >= first)
      .map(({ year, value, source }) => ({
        month: monthIndex(year, 12),
        value,
        text: say(value),
        year,
        source: source ? source[language] : null,
      })),
    rows: rowsOf(chosen, frame),
    last: lastValue === null ? '' : say(lastValue),
    until: formatMonth(data.month, language, 'short'),
    target: {
      wide: [
        fill(text.plan.chartTarget, { value: say(final.value) }),
        final.source === null ? text.common.toValidate : fill(text.plan.target, { year: final.year }),
      ],
      narrow: [
        say(final.value),
        final.source === null ? text.common.toValidate : fill(text.plan.target, { year: '' }).trim(),
      ],
    },
    projected: projected && {
      wide: [
        fill(text.plan.chartProjection, { value: say(projected.middle) }),
        sayBounds(frame, indicator, projected),
      ],
      narrow: [say(projected.middle), text.plan.projected],
    },
    toValidate: line.toValidate,
    csv: csvAddress(chosen, data, frame),
  };
}

/** What became of a target that is past; where the pace leads. */
function saySentence({ line, indicator }: ChosenTarget, data: PlanData, frame: PageFrame): string {
  const { projection, past } = line;
  const became = past && [sayStanding(frame, indicator, line, isAtEnd(data)), sayMetLater(frame, line)];
  const ended = projection.kind === 'refused' && projection.because === 'ended';
  const pace = ended
    ? []
    : [
        sayProjection(frame, projection),
        projection.kind === 'projected' ? sayProjectedNumber(frame, indicator, projection) : '',
      ];
  const join = (parts: readonly (string | null)[], mark: string) =>
    parts
      .filter((part) => part !== null && part !== '')
      .join(frame.language === 'fr' ? `\u202f${mark} ` : `${mark} `);
  return join([join(became ?? [], ';'), join(pace, ':')], ';');
}

/** The finding: what became of the target, or what its pace leads to. */
function sayCourse({ line, indicator }: ChosenTarget, data: PlanData, { text, language }: PageFrame): string {
  const { plan } = text;
  const names = { name: indicator.label, year: line.final.year };
  const status = judgedCell(line)?.status ?? null;
  const metIn = line.past?.metIn ?? null;
  const met = status === null ? plan.courseMetAtLatest : plan.courseMetLater;
  if (metIn !== null) return fill(met, { ...names, month: sayIn({ language }, metIn) });
  if ((isAtEnd(data) || line.past !== null) && status !== null) return fill(plan.courseEnded[status], names);
  if (line.past !== null) return fill(plan.coursePast, names);
  const { projection } = line;
  if (projection.kind === 'refused' || projection.verdict === null) return fill(plan.courseRefused, names);
  if (projection.verdict === 'out-of-reach') return fill(plan.courseOut, names);
  if (projection.verdict === 'uncertain') return fill(plan.courseUncertain, names);
  if (projection.reachedAlready || projection.reachedIn === null) return fill(plan.courseAlready, names);
  return fill(plan.courseReached, { ...names, month: sayIn({ language }, projection.reachedIn) });
}

function sayUnit({ indicator }: ChosenTarget, { text }: PageFrame): string {
  const units: Readonly<Record<string, string | undefined>> = text.board.inUnits;
  return units[indicator.id] ?? (indicator.unit === 'percent' ? text.board.inPercent : text.board.inCount);
}

/** Every month that has been pulled or is expected, then the end that is projected. */
function rowsOf({ months, indicator, line }: ChosenTarget, frame: PageFrame): CourseRow[] {
  const { text, language } = frame;
  const rows = months
    .filter(({ month, value }) => value !== null || month % 12 === 11)
    .map(({ month, value, sound, expected }): CourseRow => ({
      key: String(month),
      month: formatMonth(month, language),
      actual: value === null ? text.common.dash : sayValue(frame, indicator, value),
      expected: expected === null ? text.common.dash : sayExpected(frame, indicator, expected),
      remark: value !== null && !sound ? text.plan.partialMonth : '',
    }));
  const { projection } = line;
  if (projection.kind === 'refused') return rows;
  return [
    ...rows.filter(({ key }) => key !== String(projection.month)),
    {
      key: String(projection.month),
      month: formatMonth(projection.month, language),
      actual: sayProjectedNumber(frame, indicator, projection),
      expected: sayExpected(frame, indicator, line.final.value),
      remark: text.plan.projected,
    },
  ];
}

function csvAddress(
  { indicator }: ChosenTarget,
  { period }: PlanData,
  { lastMonth: pulled }: PageFrame,
): string {
  const until = Math.min(lastMonth(period), pulled);
  const month = `${yearOf(until)}-${String((until % 12) + 1).padStart(2, '0')}`;
  return `/api/v1/values.csv?${new URLSearchParams({ indicator: indicator.id, period: month, level: 'region' }).toString()}`;
}

/** A tick of the axis: `2,4 M`, `60`. */
export function sayTick(value: number, language: PageFrame['language']): string {
  return Number.isInteger(value) || Math.abs(value) >= 1e6
    ? formatCompact(value, language)
    : formatValue(value, { unit: 'ratio', decimals: 1 }, language);
}
