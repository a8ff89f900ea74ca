import { z } from 'zod';
import type { Scopes, Units } from './scopes';
import type { Visitor } from './visitor';

/** What gives away somebody else's region in a text: its identifiers, the names below it, its figures to the last digit. */
export interface Traces {
  readonly uids: readonly string[];
  readonly names: readonly string[];
  readonly figures: readonly string[];
}

const valuesAnswer = z.object({
  rows: z.array(z.object({ orgUnit: z.string(), value: z.number().nullable() })),
});

const listOf = ({ regions, districts, areas }: Units) => [...regions, ...districts, ...areas];

/** Names that are words of an own place too give nothing away; uids always do. */
export function tracesOf({ own, foreign }: Scopes, figures: readonly string[] = []): Traces {
  const ownWords = listOf(own)
    .map(({ name }) => name)
    .join('\n');
  const names = [...new Set(listOf(foreign).map(({ name }) => name))];
  return {
    uids: listOf(foreign).map(({ id }) => id),
    names: names.filter((name) => name.length > 3 && !holdsWord(ownWords, name)),
    figures,
  };
}

/** Values of foreign regions and districts that have so many digits that no other figure is written like them. */
export async function foreignFigures(
  national: Visitor,
  { own, foreign }: Scopes,
  query: { readonly indicators: readonly string[]; readonly periods: readonly string[] },
): Promise<string[]> {
  const written = new Map<string, boolean>();
  const outside = new Set(listOf(foreign).map(({ id }) => id));
  if (own.regions.length === 0) throw new Error('no own region');
  for (const level of ['country', 'region', 'district']) {
    const address = `/api/v1/values?indicator=${query.indicators.join(',')}&period=${query.periods.join(',')}&level=${level}`;
    for (const { orgUnit, value } of (await national.json(address, valuesAnswer)).rows) {
      const text = String(value);
      if (value === null || text.length < 9) continue;
      // A figure that somebody within the scope has too is no trace.
      written.set(text, (written.get(text) ?? true) && outside.has(orgUnit));
    }
  }
  return [...written].filter(([, isForeign]) => isForeign).map(([text]) => text);
}

/** The traces that a text holds, each in words. */
export function findTraces(text: string, { uids, names, figures }: Traces): string[] {
  return [
    ...uids.filter((uid) => text.includes(uid)).map((uid) => `identifier ${uid}`),
    ...names.filter((name) => text.includes(name) && holdsWord(text, name)).map((name) => `name ${name}`),
    ...figures.filter((figure) => text.includes(figure)).map((figure) => `figure ${figure}`),
  ];
}

function holdsWord(text: string, word: string): boolean {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(text);
}
