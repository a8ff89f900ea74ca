import { fitAxis, spreadLabels, type Axis } from './scale';

export interface CourseInput {
  /** Consecutive months, oldest first. */
  readonly months: readonly {
    readonly month: number;
    readonly value: number | null;
    readonly sound: boolean;
    readonly expected: number | null;
  }[];
  /** Milestones within these months, by month; the last is the plan's target. */
  readonly milestones: readonly { readonly month: number; readonly value: number }[];
  /** The projection's band, by month; empty without one. */
  readonly path: readonly { month: number; low: number; middle: number; high: number }[];
  /** The month that is looked at. */
  readonly until: number;
  /** First month of the plan; drawn where it is not the first of the months. */
  readonly planStart: number;
  readonly unit: 'percent' | 'count' | 'ratio';
}

/** Pixels of the drawing and of its margins. */
export interface CourseFrame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface CourseLayout {
  readonly frame: CourseFrame;
  readonly axis: Axis;
  readonly ticks: readonly { readonly y: number; readonly value: number }[];
  readonly years: readonly { readonly year: number; readonly x: number; readonly middle: number }[];
  readonly actual: string;
  /** The same with the months that are partial or provisional, under it. */
  readonly dotted: string;
  readonly hollow: readonly Spot[];
  /** The last sound value (without any, the last one), and its position among the months. */
  readonly last: (Spot & { readonly index: number; readonly sound: boolean; readonly above: boolean }) | null;
  /** Where the name of the dashed line ends; `null` where the line is too short for one. */
  readonly expectedName: Spot | null;
  readonly expected: string;
  readonly milestones: readonly Spot[];
  readonly wedge: string;
  readonly middle: string;
  readonly untilX: number;
  readonly planX: number | null;
  /** Baselines of the two labels at the end: target, projection; the second is `null` without a projection. */
  readonly labels: { readonly target: number; readonly projection: number | null };
}

/** Two lines of text at the end of a line. */
const LABEL = 31;

/** Where everything of a plan's course stands; nothing of it depends on a language. */
export function layOutCourse(input: CourseInput, frame: CourseFrame): CourseLayout {
  const { months, milestones, path, until, planStart, unit } = input;
  const first = months[0]?.month ?? 0;
  const span = Math.max(1, months.length - 1);
  const bottom = frame.height - frame.bottom;
  const axis = fitCourse(input, unit);
  const xOf = (month: number) =>
    round(frame.left + ((month - first) / span) * (frame.width - frame.left - frame.right));
  const yOf = (value: number) =>
    round(bottom - ((value - axis.low) / (axis.high - axis.low)) * (bottom - frame.top));
  const spots = months.map(({ month, value }) => (value === null ? null : { x: xOf(month), y: yOf(value) }));
  const lastSound = months.findLastIndex(
    ({ month, sound, value }) => sound && value !== null && month <= until,
  );
  // Of an incomplete count no month may be sound: the last value is named all the same.
  const lastIndex =
    lastSound >= 0 ? lastSound : months.findLastIndex(({ month, value }) => value !== null && month <= until);
  const lastSpot = spots[lastIndex];
  const known = months.flatMap(({ month, expected }) =>
    expected === null ? [] : [{ x: xOf(month), y: yOf(expected) }],
  );
  const end = path.at(-1);
  const ends = [milestones.at(-1)?.value ?? axis.low, ...(end ? [end.middle] : [])].map(yOf);
  const [target = bottom, projection = null] = spreadLabels(ends, LABEL + 4, frame.top + 4, bottom - LABEL);
  const fromLast = (side: 'low' | 'high' | 'middle') =>
    path.map((at) => ({ x: xOf(at.month), y: yOf(at[side]) }));
  return {
    frame,
    axis,
    ticks: axis.ticks.map((value) => ({ value, y: yOf(value) })),
    years: yearsOf(first, first + span).map(({ year, from, to }) => ({
      year,
      x: xOf(from),
      middle: round((xOf(from) + xOf(to)) / 2),
    })),
    actual: drawRuns(spots.map((spot, index) => (months[index]?.sound ? spot : null))),
    dotted: drawRuns(spots),
    hollow: spots.flatMap((spot, index) => (spot && !months[index]?.sound ? [spot] : [])),
    last: lastSpot
      ? { ...lastSpot, index: lastIndex, sound: lastSound >= 0, above: isPeak(spots, lastIndex) }
      : null,
    expectedName: nameExpected(milestones, months, (month, value) => ({ x: xOf(month), y: yOf(value) })),
    expected: drawRuns(known),
    milestones: milestones.map(({ month, value }) => ({ x: xOf(month), y: yOf(value) })),
    wedge: path.length === 0 ? '' : `${drawRuns([...fromLast('high'), ...fromLast('low').reverse()])}Z`,
    middle: drawRuns(fromLast('middle')),
    untilX: xOf(until),
    planX: planStart > first + 1 && planStart <= first + span ? xOf(planStart) : null,
    labels: { target, projection },
  };
}

/** An axis around all that is drawn; a percentage has no tick over 100. */
function fitCourse({ months, milestones, path }: CourseInput, unit: CourseInput['unit']): Axis {
  const values = [
    ...months.flatMap(({ value, expected }) => [value, expected].filter((one) => one !== null)),
    ...milestones.map(({ value }) => value),
    ...path.flatMap(({ low, high }) => [low, high]),
  ];
  const axis = fitAxis(values, unit === 'percent' ? 10 : 0);
  if (unit !== 'percent' || axis.high <= 100 || Math.max(...values) > 100) return axis;
  return { ...axis, high: 100, ticks: axis.ticks.filter((tick) => tick <= 100) };
}

/** The name of the dashed line stands halfway between its last two milestones, away from what is written at these. */
function nameExpected(
  milestones: CourseInput['milestones'],
  months: CourseInput['months'],
  place: (month: number, value: number) => Spot,
): Spot | null {
  const [before, last] = milestones.slice(-2);
  if (!before || !last || last.month - before.month < 20) return null;
  const month = Math.round((before.month + last.month) / 2);
  const expected = months.find((one) => one.month === month)?.expected ?? null;
  return expected === null ? null : place(month, expected);
}

/** Whether the months before a spot lie under it on the page: then its label has room over it. */
function isPeak(spots: readonly (Spot | null)[], index: number): boolean {
  const before = spots.slice(Math.max(0, index - 8), index).filter((spot) => spot !== null);
  const mean = before.reduce((sum, { y }) => sum + y, 0) / Math.max(1, before.length);
  return before.length > 0 && mean > (spots[index]?.y ?? 0);
}

function yearsOf(first: number, last: number): { year: number; from: number; to: number }[] {
  const years: { year: number; from: number; to: number }[] = [];
  for (let january = Math.ceil(first / 12) * 12; january <= last; january += 12) {
    years.push({ year: january / 12, from: january, to: Math.min(january + 12, last) });
  }
  // A year of a few months has no room for its name.
  return years.filter(({ from, to }) => to - from >= 6);
}

/** A path through runs of spots; a lone one is a dash, so that it is seen. */
function drawRuns(spots: readonly (Spot | null)[]): string {
  return spots
    .map((spot, index) => {
      if (!spot) return '';
      const at = `${spot.x} ${spot.y}`;
      if (spots[index - 1]) return `L${at}`;
      return spots[index + 1] ? `M${at}` : `M${spot.x - 1.5} ${spot.y}h3`;
    })
    .join('');
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
