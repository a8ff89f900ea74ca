import type { MonthIndex } from '../../periods/period';
import type { MonthState } from '../runs';
import { judgeSupervision } from '../unseen-state';
import { isOpenArea, LONGEST_RUN, RUN_OF, type FollowedArea, type MonthValues, type RunRow } from './run-row';

/** What is known of an area up to the month before. */
interface Known {
  state: MonthState | 'before';
  months: number;
  /** The month before the run is unknown, or was not looked at. */
  atLeast: boolean;
  seen: MonthIndex;
  reported: MonthIndex;
  /** ASC active as last told in a month of the run or in the one before it. */
  active: number | null;
  activeIn: MonthIndex;
}

const NEVER = -1;

/**
 * Follows areas month by month: for how long nobody was supervised in each, or nothing came that would tell.
 * Months must be given one after the other.
 * @param firstMonth the earliest month of which there are data: a run that reaches it may have begun earlier.
 */
export function followSupervision(
  areas: readonly FollowedArea[],
  firstMonth: MonthIndex,
  absentIsZero: boolean,
): (month: MonthIndex, values: MonthValues) => RunRow[] {
  const known = areas.map((): Known => ({
    ...{ state: 'before', months: 0, atLeast: false, active: null },
    ...{ seen: NEVER, reported: NEVER, activeIn: NEVER },
  }));
  return (month, values) => {
    const first = Math.max(firstMonth, month - LONGEST_RUN + 1);
    const actives = values('chw_active');
    const supervised = values('chw_supervised');
    const rows: RunRow[] = [];
    for (const [unit, area] of areas.entries()) {
      const it = known[unit];
      if (!it) continue;
      const isOpen = isOpenArea(area, month);
      const active = readValue(actives, unit);
      const done = readValue(supervised, unit);
      const state = isOpen ? judgeSupervision(active, done, absentIsZero) : 'clear';
      if (state === it.state) it.months += 1;
      else {
        // Of silence the month before is known: it was another state, or was not looked at.
        it.atLeast = it.state === 'before' || (state === 'holds' && it.state === 'unknown');
        it.months = 1;
      }
      if (active !== null && isOpen) [it.active, it.activeIn] = [active, month];
      const isCut = it.months >= LONGEST_RUN || month - it.months + 1 === firstMonth;
      const months = Math.min(it.months, LONGEST_RUN);
      if (state === 'holds') {
        rows.push({
          measure: RUN_OF.unseen,
          unit,
          months,
          atLeast: isCut || it.atLeast,
          chw: active ?? 0,
          counted: null,
          last: it.seen >= first ? it.seen : null,
        });
      } else if (state === 'unknown') {
        rows.push({
          measure: RUN_OF.silent,
          unit,
          months,
          atLeast: isCut,
          // No further back than the month before the run, which is not silent.
          chw: it.activeIn >= Math.max(first, month - months) ? it.active : null,
          counted: null,
          last: isCut || it.reported < first ? null : it.reported,
        });
      }
      it.state = state;
      if (done !== null && done > 0) it.seen = month;
      if (active !== null && active > 0) it.reported = month;
    }
    return rows;
  };
}

function readValue(values: Float64Array | undefined, unit: number): number | null {
  const value = values?.[unit] ?? NaN;
  return Number.isNaN(value) ? null : value;
}
