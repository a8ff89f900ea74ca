import type { MonthState } from './runs';

/**
 * Whether nobody was supervised in an area and month, from ASC active and ASC supervised; `null`: not reported.
 * Nobody at work is nobody to see: the condition does not hold.
 * @param absentIsZero the server stores no zero of supervision: where ASC were reported, absent means none.
 */
export function judgeSupervision(
  active: number | null,
  supervised: number | null,
  absentIsZero: boolean,
): MonthState {
  if (supervised !== null && supervised > 0) return 'clear';
  if (active === null) return 'unknown';
  if (active <= 0) return 'clear';
  return supervised === null && !absentIsZero ? 'unknown' : 'holds';
}
