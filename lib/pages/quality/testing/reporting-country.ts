import { INDICATORS } from '@/lib/indicators/catalogue';
import type { MeasureId } from '@/lib/indicators/measures';
import type { Language } from '@/lib/i18n/language';
import type { Scope } from '@/lib/org-units/scope';
import { loadPage } from '@/lib/pages/load-page';
import type { CountryProfile } from '@/lib/profile/types';
import type { Store } from '@/lib/store/types';
import type { FakeServer } from '@/lib/sync/testing/fake-server';
import { pull } from '@/lib/sync/testing/pull-small-country';
import { createServer, FIRST, LAST, NOW, PROFILE } from '@/lib/sync/testing/small-country';
import { QUALITY_ASKS } from '../asks';
import { loadQuality } from '../load-quality';

const REPORTS: readonly MeasureId[] = ['reports_expected', 'reports_received', 'reports_on_time'];
export const AREAS = ['A1', 'A2', 'A3', 'A4'] as const;

/** Two regions whose areas report. */
export const REPORTING_PROFILE: CountryProfile = {
  ...PROFILE,
  source: {
    ...PROFILE.source,
    measures: {
      ...PROFILE.source.measures,
      ...Object.fromEntries(REPORTS.map((id, i) => [id, { items: [`report0000${i}`], absentIsZero: false }])),
    },
  },
};

/** Two reports expected of each area and month; what came of them follows no simple rule. */
export function createReportingServer(): FakeServer {
  const server = createServer();
  for (let month = FIRST; month <= LAST; month += 1) {
    for (const [i, area] of AREAS.entries()) {
      server.set('reports_expected', area, month, 20 + i);
      const received = 8 + ((month * 7 + i * 5) % 12);
      server.set('reports_received', area, month, received);
      server.set('reports_on_time', area, month, Math.floor(received / (1 + (i % 2))));
    }
  }
  return server;
}

let pulls = 0;

/** Pulls the country under its profile, with the whole catalogue's reporting indicators. */
export function pullReports(store: Store, server: FakeServer, options: Parameters<typeof pull>[2] = {}) {
  const indicators = INDICATORS.filter(({ id }) =>
    ['completeness', 'timeliness', 'chw_count', 'supervision_monthly'].includes(id),
  );
  // What is kept from one store would otherwise answer for another: a release is known by its instant.
  pulls += 1;
  const at = new Date(NOW.getTime() + pulls * 1000);
  return pull(store, server, { profile: REPORTING_PROFILE, indicators, now: () => at, ...options });
}

/** The page's data as a reader of some scope gets them. */
export function loadData(
  scope: Scope,
  query: Readonly<Record<string, string>> = {},
  language: Language = 'fr',
) {
  return loadPage({ scope, language, query }, '/donnees', QUALITY_ASKS, loadQuality);
}
