import { renderToStaticMarkup } from 'react-dom/server';
import { CoverageBody } from '@/components/coverage/coverage-body';
import type { Language } from '@/lib/i18n/language';
import { NATION, type Scope } from '@/lib/org-units/scope';
import type { FakeServer } from '@/lib/sync/testing/fake-server';
import type { MakeStore } from '@/lib/store/testing/each-database';
import { loadPage } from '../../load-page';
import { COVERAGE_ASKS } from '../asks';
import { loadCoverage } from '../load-coverage';
import { findIndicator } from '../speak';
import { viewPlaceRows } from '../view-place-rows';
import { createCoverageServer, fillCoverage } from './coverage-country';

export const BY_NAME = { column: 'name', descending: false };
export const OWN: Scope = { kind: 'regions', regions: ['R1'] };

/** A new store with what a server sent, as the process's own. */
export async function fillNew(
  makeStore: MakeStore,
  server: FakeServer = createCoverageServer(),
): Promise<FakeServer> {
  const store = await makeStore();
  await fillCoverage(store, server);
  // What is kept of figures is kept by the instant of the release: no test may read another's.
  const publishedAt = Date.UTC(2026, 10, 21) + Math.floor(performance.now() * 1000);
  await store.db.updateTable('release').set({ published_at: publishedAt }).execute();
  return server;
}

/** The page as a reader gets it. */
export async function openCoverage(
  query: Record<string, string> = {},
  scope: Scope = NATION,
  language: Language = 'fr',
) {
  const page = { scope, query, language };
  const loaded = await loadPage(page, '/couverture', COVERAGE_ASKS, async (context, frame) => ({
    kind: 'data',
    data: await loadCoverage(context, frame),
  }));
  if (loaded.kind !== 'ready') throw new Error(JSON.stringify(loaded));
  return loaded;
}

export type OpenedCoverage = Awaited<ReturnType<typeof openCoverage>>;

/** The listed places for one indicator, by name. */
export function tableOf({ frame, data }: OpenedCoverage, id: string) {
  const indicator = findIndicator(frame, id);
  if (!indicator) throw new Error(`${id} is not tracked`);
  return viewPlaceRows(frame, data.listed, indicator, BY_NAME);
}

/** The page's HTML, with plain spaces. In jsdom only. */
export function renderCoverage({ frame, data }: OpenedCoverage): HTMLElement {
  const html = renderToStaticMarkup(<CoverageBody frame={frame} data={data} />).replaceAll('\u202f', ' ');
  return new DOMParser().parseFromString(html, 'text/html').body;
}
