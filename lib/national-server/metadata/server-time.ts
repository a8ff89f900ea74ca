const STAMP = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?(Z|[+-]\d{2}:?\d{2})?$/;

/**
 * Reads a date of the server, `2026-06-30T02:14:00.123`: without a zone it stands in the server's own, `zone`
 * (`serverTimeZoneId`). A zone that is not known counts as UTC. `null` for what is not a date.
 */
export function readServerTime(
  text: string | null | undefined,
  zone: string | null | undefined,
): Date | null {
  const match = STAMP.exec(text ?? '');
  if (!match) return null;
  const [, year, month, day, hour, minute, second = '0', fraction = '0', own] = match;
  const local = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
    Number(fraction.padEnd(3, '0')),
  );
  if (Number.isNaN(local)) return null;
  return new Date(own === undefined ? toUtc(local, zone ?? 'UTC') : local - fixedOffset(own));
}

/** A wall clock as UTC: the offset is looked up twice, since it may change between the first guess and the moment meant. */
function toUtc(local: number, zone: string): number {
  const guess = local - offsetAt(local, zone);
  return local - offsetAt(guess, zone);
}

/** How far a zone's wall clock is ahead of UTC at a moment, ms. */
function offsetAt(moment: number, zone: string): number {
  // Java also writes `GMT+01:00`.
  const fixed = /^(?:GMT|UTC)?([+-]\d{2}:?\d{2})$/.exec(zone)?.[1];
  if (fixed !== undefined) return fixedOffset(fixed);
  const format = formatFor(zone);
  if (!format) return 0;
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return wall - Math.floor(moment / 1_000) * 1_000;
}

function formatFor(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return undefined;
  }
}

function fixedOffset(text: string): number {
  if (text === 'Z') return 0;
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(-2));
  return (text.startsWith('-') ? -1 : 1) * minutes * 60_000;
}
