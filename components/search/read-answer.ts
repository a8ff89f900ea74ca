export interface Hit {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly detail: string;
  readonly address: string;
}

export interface Answer {
  readonly count: number;
  readonly hits: readonly Hit[];
}

/** Asks for suggestions; `null` where there is no answer that can be read. */
export async function askSuggestions(query: string, signal: AbortSignal): Promise<Answer | null> {
  const response = await fetch(`/api/v1/search?q=${encodeURIComponent(query)}`, {
    signal,
    headers: { Accept: 'application/json' },
  });
  return response.ok ? readAnswer(await response.json()) : null;
}

/** Takes what is needed from an answer, whatever else it holds; an address that is not of our own is left out. */
export function readAnswer(answer: unknown): Answer | null {
  if (typeof answer !== 'object' || answer === null) return null;
  if (!('count' in answer) || typeof answer.count !== 'number') return null;
  if (!('hits' in answer) || !Array.isArray(answer.hits)) return null;
  return { count: answer.count, hits: answer.hits.flatMap(readHit) };
}

function readHit(value: unknown): Hit[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries: Record<string, unknown> = { ...value };
  const text = (name: string) => (typeof entries[name] === 'string' ? entries[name] : '');
  const address = text('address');
  if (!/^\/(?!\/)/.test(address)) return [];
  return [{ id: text('id'), kind: text('kind'), name: text('name'), detail: text('detail'), address }];
}
