import { indicatorById } from '@/lib/indicators/catalogue';
import { NATION } from '@/lib/org-units/scope';
import { readFiguresOf } from '@/lib/store/queries/figures';
import { readConsistently } from '@/lib/store/transactions';
import type { FigureRow, Store } from '@/lib/store/types';
import { addUp } from '../add-up';
import type { BriefDocument, RevisedFigure } from '../brief-types';
import { TOGETHER } from '../places-together';
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
      orgUnits: [...new Set(printed.flatMap(({ place }) => place.uid.split(TOGETHER)))],
    }),
  );
  return compareWith(document, rows);
}

/** The same against figures that were read: those of every place and period that the note prints. */
export function compareWith(document: BriefDocument, rows: readonly FigureRow[]): RevisedFigure[] {
  const byKey = new Map(rows.map((row) => [`${row.orgUnit} ${row.period}`, row]));
  return printedValues(document).flatMap(({ indicator, place, period, value, compared }) => {
    const definition = indicatorById(indicator);
    if (!definition) return [];
    const found = place.uid.split(TOGETHER).flatMap((uid) => byKey.get(`${uid} ${period}`) ?? []);
    const now = addUp(found, definition, document.threshold).value;
    if (isSame(value, now)) return [];
    return [{ indicator, place, period, printed: value, now, ...(compared ? { compared } : {}) }];
  });
}

function isSame(printed: number | null, now: number | null): boolean {
  if (printed === null || now === null) return printed === now;
  return Math.abs(printed - now) <= SLACK * Math.max(1, Math.abs(printed), Math.abs(now));
}
