import { describe, expect, it } from 'vitest';
import { readServerTime } from './server-time';

describe('readServerTime', () => {
  it.each([
    ['2017-11-29T11:27:46.935', 'Etc/UTC', '2017-11-29T11:27:46.935Z'],
    ['2026-06-30T02:14:00.123', 'Africa/Bamako', '2026-06-30T02:14:00.123Z'],
    ['2026-06-30T02:14:00', 'Africa/Nairobi', '2026-06-29T23:14:00.000Z'],
    // Summer and winter time, the hour that is skipped, and the hour that comes twice.
    ['2026-07-01T12:00:00.000', 'Europe/Oslo', '2026-07-01T10:00:00.000Z'],
    ['2026-01-01T12:00:00.000', 'Europe/Oslo', '2026-01-01T11:00:00.000Z'],
    ['2026-03-29T01:59:59.000', 'Europe/Oslo', '2026-03-29T00:59:59.000Z'],
    ['2026-03-29T03:00:00.000', 'Europe/Oslo', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25T03:30:00.000', 'Europe/Oslo', '2026-10-25T02:30:00.000Z'],
    ['2026-06-30T02:14:00.000', 'America/New_York', '2026-06-30T06:14:00.000Z'],
    ['2026-06-30T02:14:00.000', 'Asia/Kathmandu', '2026-06-29T20:29:00.000Z'],
    ['2026-06-30T02:14:00.000', 'GMT+01:00', '2026-06-30T01:14:00.000Z'],
    // A zone of its own wins; an unknown one counts as UTC.
    ['2026-06-30T02:14:00.000+0000', 'Europe/Oslo', '2026-06-30T02:14:00.000Z'],
    ['2026-06-30T02:14:00.000-0530', 'Europe/Oslo', '2026-06-30T07:44:00.000Z'],
    ['2026-06-30T02:14:00Z', undefined, '2026-06-30T02:14:00.000Z'],
    ['2026-06-30T02:14:00.000', 'Nowhere/Else', '2026-06-30T02:14:00.000Z'],
  ])('%s in %s is %s', (text, zone, iso) => expect(readServerTime(text, zone)?.toISOString()).toBe(iso));

  it.each(['', null, undefined, '2026-06-30', 'yesterday', '7 h, 55 m'])('%j is no date', (text) =>
    expect(readServerTime(text, 'UTC')).toBeNull(),
  );
});
