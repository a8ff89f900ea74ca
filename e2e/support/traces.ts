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
  rows: z.array(
    z.object({
      orgUnit: z.string(),
      value: z.number().nullable(),
      numerator: z.number().nullable(),
      denominator: z.number().nullable(),
    }),
  ),
});

/** What is asked to know the figures of others: ratios of large counts, that no other place is likely to share. */
const INDICATORS = ['coverage_population', 'fever_tested', 'supervision_monthly', 'completeness'];
const LARGE = 10_000;
const UNLIKELY = 100_000;

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

/**
 * Figures of foreign regions and districts that nobody within the scope has: counts of six digits or more, and ratios of
 * large ones. A small ratio such as 13/24 is written alike everywhere, and gives nothing away.
 */
export async function foreignFigures(
  national: Visitor,
  { foreign }: Scopes,
  periods: readonly string[],
): Promise<string[]> {
  const isForeign = new Map<string, boolean>();
  const outside = new Set(listOf(foreign).map(({ id }) => id));
  for (const level of ['country', 'region', 'district', 'area']) {
    for (const indicator of INDICATORS) {
      const address = `/api/v1/values?indicator=${indicator}&period=${periods.join(',')}&level=${level}`;
      for (const row of (await national.json(address, valuesAnswer)).rows) {
        const counts = [row.numerator ?? 0, row.denominator ?? 0];
        const figures = counts.filter((count) => count >= UNLIKELY);
        if (Math.min(...counts) >= LARGE && row.value !== null) figures.push(row.value);
        for (const text of figures.map(String)) {
          isForeign.set(text, (isForeign.get(text) ?? true) && outside.has(row.orgUnit));
        }
      }
    }
  }
  return [...isForeign].filter(([, only]) => only).map(([text]) => text);
}

/** The traces that a text holds, each in words. */
export function findTraces(text: string, { uids, names, figures }: Traces): string[] {
  return [
    ...uids.filter((uid) => text.includes(uid)).map((uid) => `identifier ${uid}`),
    ...names.filter((name) => text.includes(name) && holdsWord(text, name)).map((name) => `name ${name}`),
    ...figures
      .filter((figure) => text.includes(figure) && new RegExp(`(?<![\\d.])${figure}(?![\\d.])`).test(text))
      .map((figure) => `figure ${figure}`),
  ];
}

function holdsWord(text: string, word: string): boolean {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(text);
}
