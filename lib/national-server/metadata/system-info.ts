import { z } from 'zod';
import { failed } from '../http/failures';
import { narrow } from '../http/narrow';
import type { Received } from '../http/requester';
import type { Result, SystemInfo } from '../types';
import { readServerTime } from './server-time';

const Text = z.string().nullish();
const Wire = z.object({
  version: z.string().min(1),
  calendar: z.string().min(1),
  systemName: Text,
  serverDate: Text,
  serverTimeZoneId: Text,
  lastAnalyticsTableSuccess: Text,
  lastAnalyticsTablePartitionSuccess: Text,
});

/** Months are read as `yyyyMM` of this calendar; on a server with another one the same digits mean another month. */
const SUPPORTED_CALENDARS = ['iso8601', 'gregorian'];

/** Reads `system/info`. Fails where the answer is not DHIS2's, or the server's calendar is not supported. */
export function readSystemInfo(received: Result<Received>): Result<SystemInfo> {
  const wire = narrow(received, Wire, 'not-dhis2');
  if (!wire.ok) return wire;
  const { version, calendar, systemName, serverTimeZoneId: zone, ...dates } = wire.value;
  if (!SUPPORTED_CALENDARS.includes(calendar.toLowerCase())) {
    return failed('unsupported-calendar', { subject: calendar.slice(0, 40) });
  }
  const full = readServerTime(dates.lastAnalyticsTableSuccess, zone);
  const continuous = readServerTime(dates.lastAnalyticsTablePartitionSuccess, zone);
  return {
    ok: true,
    value: {
      version,
      calendar,
      systemName: systemName?.trim() || null,
      dataAsOf: full && continuous && continuous > full ? continuous : (full ?? continuous),
      serverTime: readServerTime(dates.serverDate, zone),
    },
  };
}
