import { computeFigure } from '@/lib/indicators/figure';
import { indicatorById } from '@/lib/indicators/catalogue';
import { NATION } from '@/lib/org-units/scope';
import { readFiguresOf } from '@/lib/store/queries/figures';
import { readConsistently } from '@/lib/store/transactions';
import type { Store } from '@/lib/store/types';
import type { BriefDocument, RevisedFigure } from '../brief-types';
import { printedValues } from './printed-values';

/** Relative: sums of floats in another order are no revision. */
const SLACK = 1e-9;

/**
 * What became of a frozen note's figures: each that the data now say otherwise, once, in the note's order. It reads the figures of the
 * note's own places alone: of a confined note, those of its reader.
 */
export async function listRevised(store: Store, document: BriefDocument): Promise<RevisedFigure[]> {
  const printed = printedValues(document);
  const rows = await readConsistently(store, (reader) =>
    readFiguresOf(reader, NATION, {
      periods: [...new Set(printed.map(({ period }) => period))],
      orgUnits: [...new Set(printed.map(({ place }) => place.uid))],
    }),
  );
  const byKey = new Map(rows.map((row) => [`${row.orgUnit} ${row.period}`, row]));
  return printed.flatMap(({ indicator, place, period, value }) => {
    const definition = indicatorById(indicator);
    if (!definition) return [];
    const row = byKey.get(`${place.uid} ${period}`);
    const now = row
      ? computeFigure(definition, row.figures.get(indicator), row.expected, document.threshold).value
      : null;
    return isSame(value, now) ? [] : [{ indicator, place, period, printed: value, now }];
  });
}

function isSame(printed: number | null, now: number | null): boolean {
  if (printed === null || now === null) return printed === now;
  return Math.abs(printed - now) <= SLACK * Math.max(1, Math.abs(printed), Math.abs(now));
}
