import { monthOfYear, yearOf, type MonthIndex } from '@/lib/periods/period';
import { draw, mix } from '../hash';
import type { Area } from './area';
import { progress } from './form';

const DAY = 86_400_000;
/** Days after the end of the month by which a report is on time. */
export const TIMELY_DAYS = 15;
const REVISED_SHARE = 0.03;

/** How an area's monthly report reaches the server, in ms since 1970; `Infinity`: never. */
export interface Report {
  readonly arrives: number;
  readonly onTime: boolean;
  /** When a corrected report replaces the first. */
  readonly revised: number;
}

/** The report of an area and month: on time, late, or never, by the region's shares and the area's own effort. */
export function drawReport(area: Area, month: MonthIndex): Report {
  const seed = mix(area.seed, month * 8 + 1);
  const effort = 0.12 * area.effort;
  const chance = draw(seed, 1);
  const end = endOfMonth(month);
  const corrected = draw(seed, 2) < REVISED_SHARE ? end + (40 + 60 * draw(seed, 3)) * DAY : Infinity;
  if (chance < progress(area.anchors.onTime, month) + effort) {
    const arrives = end + (2 + 12.9 * draw(seed, 4) + area.extraDelay) * DAY;
    return { arrives, onTime: area.extraDelay === 0, revised: Math.max(corrected, arrives + DAY) };
  }
  if (chance < progress(area.anchors.complete, month) + effort) {
    const arrives = end + (TIMELY_DAYS + 1 + 60 * draw(seed, 5) + area.extraDelay) * DAY;
    return { arrives, onTime: false, revised: Math.max(corrected, arrives + DAY) };
  }
  return { arrives: Infinity, onTime: false, revised: Infinity };
}

/** When the district's register for the month (posts, supervisors, population) reaches the server; about 1 % never do. */
export function drawRegisterArrival(area: Area, month: MonthIndex): number {
  const seed = mix(area.seed, month * 8 + 2);
  if (draw(seed, 1) < 0.01) return Infinity;
  return endOfMonth(month) + (4 + 10 * draw(seed, 2) + area.extraDelay) * DAY;
}

function endOfMonth(month: MonthIndex): number {
  return Date.UTC(yearOf(month), monthOfYear(month), 1);
}
