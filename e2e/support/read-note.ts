import { z } from 'zod';
import type { BriefAnswer } from '@/lib/api/schemas/brief';
import { formatValue } from '@/lib/i18n/format';

/** What is compared of `GET /api/v1/values`. */
export const valuesAnswer = z.object({
  rows: z.array(
    z.object({
      indicator: z.string(),
      orgUnit: z.string(),
      period: z.string(),
      state: z.string(),
      value: z.number().nullable(),
      expected: z.number().nullable(),
      coverage: z.number().nullable(),
    }),
  ),
});

/** The lines of a printed page that hold figures, but for what is said of later revisions. */
export function figureLines(text: string): string[] {
  return text.split('\n').filter((line) => /\d/.test(line) && !/révisé/.test(line));
}

/** Percentages of the printed text that are neither a figure of the note, nor what it is compared with, nor a coverage. */
export function strangePercentages(text: string, { document }: BriefAnswer): string[] {
  const known = new Set<string>();
  const add = (value: number | null | undefined) => {
    if (value === null || value === undefined) return;
    for (const decimals of [0, 1] as const) {
      known.add(formatValue(Math.abs(value), { unit: 'percent', decimals }, 'fr').replace(/\s+/g, ' '));
    }
  };
  const walk = (thing: unknown): void => {
    // Shares are rounded down: 79,9 % must not read as what the threshold asks for.
    if (typeof thing === 'number') [thing, thing * 100, Math.floor(thing * 100)].forEach(add);
    else if (Array.isArray(thing)) thing.forEach(walk);
    else if (thing !== null && typeof thing === 'object') Object.values(thing).forEach(walk);
  };
  // Weights of findings are no figures.
  walk({ ...document, map: null, smallMaps: [], findings: [] });
  for (const map of [document.map, ...document.smallMaps]) {
    for (const words of map ? [...map.bands.fr, map.expected?.label.fr ?? ''] : []) {
      for (const found of words.match(/\d+(?:,\d+)?\s?%/g) ?? []) known.add(found.replace(/\s+/g, ' '));
    }
  }
  const printed = text.match(/(?<![\d,])\d+(?:,\d+)?\s?%/g) ?? [];
  return [...new Set(printed.map((found) => found.replace(/\s+/g, ' ')))].filter(
    (found) => !known.has(found),
  );
}

/** Pillars of the country whose value the text does not hold. */
export function missingPillars(text: string, { document }: BriefAnswer): string[] {
  return document.pillars.flatMap(({ indicator, figure, orgUnit }) => {
    const style = document.indicators[indicator];
    if (!style || figure.value === null) return [];
    const written = formatValue(figure.value, style, 'fr').replace(/\s+/g, ' ');
    return text.includes(written) && orgUnit === document.regions[0]?.place.uid ? [] : [indicator];
  });
}

/** Headings that are not printed, or under which fewer than three lines stand before the page's foot. */
export function strandedHeadings(pages: readonly string[], headings: readonly string[]): string[] {
  return headings.filter((heading) => {
    const page = pages.find((text) => text.includes(heading)) ?? '';
    const under = (page.split(heading)[1] ?? '').split('\n').filter((line) => line.trim() !== '');
    // The foot of the page is one of them.
    return under.length <= 3;
  });
}

/** Titles of works and what the test typed: they stand in their own language. A long one may be parted over two lines. */
const NAMES =
  /Overview of the CHW Program|in Mali, 2015|Human Resources for Health|Global Health: Science and\b( Practice)?|Journal of Global Health|Session d’essai/g;

/** Lines that hold words of another language, but for what the committee typed, which stands as it was typed. */
export function strangeLines(pages: readonly string[], foreign: RegExp, { document }: BriefAnswer): string[] {
  const typed = document.recommendations.flatMap(({ text, owner }) => [text, owner]).join(' ');
  const ownWords = (line: string) =>
    line
      .replace(NAMES, '')
      .split(/\s{2,}/)
      .filter((part) => part.length <= 3 || !typed.includes(part.trim()))
      .filter((part) => part.trim() !== document.meeting.title && !part.includes(document.meeting.place))
      .join('  ');
  return pages.flatMap((text) => text.split('\n')).filter((line) => foreign.test(ownWords(line)));
}
