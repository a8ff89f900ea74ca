import type { History, Snapshot } from '@/lib/indicators/snapshot-types';
import type { Level } from '@/lib/org-units/org-unit';

/** What `GET /api/v1/snapshot` answers. */
export interface FetchedFigures {
  readonly snapshot: Snapshot;
  readonly histories: readonly History[];
}

export interface FiguresRequest {
  readonly period: string;
  readonly level: Level;
  /** Units whose months are wanted too. */
  readonly history: readonly string[];
}

/** One request for all indicators of a period, and the months of some units. Throws when it is not answered with figures. */
export async function fetchFigures(request: FiguresRequest, signal: AbortSignal): Promise<FetchedFigures> {
  const query = new URLSearchParams({ period: request.period, level: request.level });
  if (request.history.length > 0) {
    query.set('history', request.history.join(','));
    query.set('months', '24');
  }
  const response = await fetch(`/api/v1/snapshot?${query.toString()}`, {
    signal,
    headers: { Accept: 'application/json' },
  });
  if (!response.ok) throw new Error(`/api/v1/snapshot answered ${response.status}.`);
  const answer: unknown = await response.json();
  if (!isSnapshot(answer)) throw new Error('/api/v1/snapshot answered something else than a snapshot.');
  return { snapshot: answer, histories: answer.history ?? [] };
}

/** Our own API, checked by its schema's test: here only that it is the answer and not a page of a gateway. */
function isSnapshot(answer: unknown): answer is Snapshot & { readonly history?: readonly History[] } {
  return typeof answer === 'object' && answer !== null && 'orgUnits' in answer && 'indicators' in answer;
}
