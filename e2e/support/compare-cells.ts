import type { z } from 'zod';
import type { BriefAnswer } from '@/lib/api/schemas/brief';
import type { BriefDocument, PrintedFigure } from '@/lib/committee/brief-types';
import { viewBrief } from '@/lib/committee/view/view-brief';
import { sayPrintedBound, sayPrintedValue } from '@/lib/committee/view/say-printed';
import { sayLarge } from '@/lib/board/words';
import { messagesIn } from '@/lib/i18n/messages';
import type { PrintedWord } from './pdf-words';
import { readTable } from './printed-tables';
import type { valuesAnswer } from './read-note';

/** Asks `GET /api/v1/values` for one figure. */
export type AskValue = (
  indicator: string,
  period: string,
  orgUnit: string,
) => Promise<z.output<typeof valuesAnswer>['rows'][number] | undefined>;

const SPEAKER = { language: 'fr', text: messagesIn('fr') } as const;
const { noData, notApplicable, dash } = SPEAKER.text.common;
const flatten = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A value, a bound, or the words for none; not a change, a coverage, a date. */
function isFigure(text: string): boolean {
  if (/^\S+ pts?$/.test(text)) return false;
  return /^[≤≥]? ?\d/.test(text) || [noData, notApplicable, dash].some((word) => text === word);
}

/** The words of the French PDF's tables of regions and of the plan that the API says otherwise, and rows that are not whole. */
export async function compareCells(
  pages: readonly (readonly PrintedWord[])[],
  { document }: Pick<BriefAnswer, 'document'>,
  ask: AskValue,
): Promise<{ readonly faults: readonly string[]; readonly compared: number }> {
  const edition = { state: 'published', edition: 1, supersededBy: null, extract: null } as const;
  const view = viewBrief(document, 'fr', edition);
  const written = await Promise.all([
    ...view.regions.rows.map(async (row) => {
      const figures = document.regions.find(({ place }) => place.uid === row.uid)?.figures ?? [];
      const cells = await Promise.all(figures.map((figure) => writeValue(document, figure, ask)));
      return { table: 'regions', name: row.name, cells };
    }),
    ...(document.plan?.lines ?? [])
      .filter(({ measurable }) => measurable)
      .map(async (line) => ({
        table: 'plan',
        name: view.plan?.lines.find(({ key }) => key === line.indicator)?.name ?? line.indicator,
        cells: [await writeValue(document, line, ask), await writeExpected(document, line, ask)],
      })),
  ]);
  const title = flatten(view.plan?.title ?? '');
  const headings = { regions: 'Les régions,', plan: title };
  let compared = 0;
  const faults: string[] = [];
  for (const table of ['regions', 'plan'] as const) {
    const asked = written.filter((row) => row.table === table);
    const names = asked.map(({ name }) => flatten(name));
    const read = readTable(pages, { heading: headings[table], names, isCell: isFigure });
    faults.push(...read.faults);
    for (const { name, cells } of asked) {
      const printed = read.rows.find((row) => row.name === flatten(name));
      // The change stands behind a region's value, the plan's last target behind what was expected.
      for (const [at, cell] of cells.entries()) {
        const text = printed?.cells[at] ?? '';
        compared += 1;
        if (text !== cell && !text.startsWith(`${cell} `)) faults.push(`${name}: ${text}, not ${cell}`);
      }
      if (table === 'regions' && printed && printed.cells.length !== cells.length) {
        faults.push(`${name}: ${printed.cells.length} values, not ${cells.length}`);
      }
    }
  }
  return { faults, compared };
}

async function writeValue(document: BriefDocument, printed: PrintedFigure, ask: AskValue): Promise<string> {
  const { indicator: id, period, orgUnit } = printed;
  const indicator = document.indicators[id];
  const row = await ask(id, period, orgUnit);
  if (!indicator || !row) return `nothing of ${id}`;
  if (row.value === null && row.state === 'not-applicable') return notApplicable;
  const { value } = row;
  const large = value !== null && value >= 1e6 ? sayLarge(SPEAKER, value) : null;
  return flatten(large ?? sayPrintedValue(SPEAKER, indicator, value));
}

async function writeExpected(
  document: BriefDocument,
  { indicator: id, period, orgUnit }: PrintedFigure,
  ask: AskValue,
): Promise<string> {
  const indicator = document.indicators[id];
  const row = await ask(id, period, orgUnit);
  return indicator ? flatten(sayPrintedBound(SPEAKER, indicator, row?.expected ?? null)) : `nothing of ${id}`;
}
