import type { DemoCountry } from '../country';

const VERSION = '2.42.5.2';

/** The last 01:00 in Bamako (UTC all year round) before a time: when the nightly analytics run starts. */
export function lastAnalyticsRun(now: Date): Date {
  const run = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate(), 1));
  if (run.getTime() > now.getTime()) run.setUTCDate(run.getUTCDate() - 1);
  return run;
}

export function describeSystem(country: DemoCountry, now: Date, base: string): object {
  return {
    contextPath: base,
    calendar: 'iso8601',
    dateFormat: 'yyyy-mm-dd',
    serverDate: serverTime(now),
    serverTimeZoneId: 'Africa/Bamako',
    serverTimeZoneDisplayName: 'Greenwich Mean Time',
    lastAnalyticsTableSuccess: serverTime(lastAnalyticsRun(now)),
    lastAnalyticsTableRuntime: '00:06:41.310',
    version: VERSION,
    revision: 'demo',
    systemId: `demo-${country.id}`,
    systemName: country.systemName,
    instanceBaseUrl: base,
  };
}

export function describeMe(country: DemoCountry): object {
  const root = country.units[0];
  const roots = root ? [{ id: root.uid, name: root.name, level: root.level, path: root.path }] : [];
  return {
    id: 'DemoReader1',
    username: 'tableau_sec',
    name: 'Tableau SEC (lecture)',
    authorities: ['F_VIEW_EVENT_ANALYTICS', 'M_dhis-web-data-visualizer'],
    userRoles: [],
    organisationUnits: roots,
    dataViewOrganisationUnits: roots,
    dataSets: [],
    settings: { keyUiLocale: 'fr', keyDbLocale: 'fr' },
  };
}

/** A date as DHIS2 writes it: in the server's zone (here UTC), without saying so. */
function serverTime(date: Date): string {
  return date.toISOString().slice(0, -1);
}
