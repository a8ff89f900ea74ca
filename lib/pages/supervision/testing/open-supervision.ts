import { NATION, type Scope } from '@/lib/org-units/scope';
import { loadPage } from '../../load-page';
import { SUPERVISION_ASKS } from '../asks';
import { loadSupervision } from '../load-supervision';
import { viewSupervision } from '../view-supervision';

export const OCTOBER = { periode: '2026-10' } as const;

/** The page as an address opens it, from the store that stands as the application's own. */
export async function openSupervision(query: Record<string, string> = OCTOBER, scope: Scope = NATION) {
  const page = { scope, query, language: 'fr' } as const;
  const loaded = await loadPage(page, '/supervision', SUPERVISION_ASKS, async (context, frame) => ({
    kind: 'data',
    data: await loadSupervision(context, frame),
  }));
  if (loaded.kind !== 'ready') throw new Error(loaded.kind);
  return { ...loaded, view: viewSupervision(loaded.frame, loaded.data) };
}
