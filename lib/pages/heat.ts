import type { ReactNode } from 'react';
import type { Palette } from '@/lib/board/band-colour';

/** What a coloured table of numbers is drawn from: built by the views of pages, drawn by `components/charts/heat-table`. */

export interface HeatCell {
  /** The number as it stands in the cell; for a cell without value the words that a screen reader says. */
  readonly text: string;
  /** `null` for a number that is not coloured. */
  readonly band: 1 | 2 | 3 | 4 | 5 | null;
  /** The colours of the cell, where they are not those of the table. */
  readonly palette?: Palette;
  readonly state: 'value' | 'no-data' | 'not-applicable';
  /** Rests on too few data, or reports are still coming in: marked with an asterisk, which the legend explains. */
  readonly unsure?: boolean;
  readonly title?: string;
  /** Where the cell leads. */
  readonly href?: string | undefined;
}

export interface HeatColumn {
  readonly key: string;
  readonly label: ReactNode;
  /** Neighbours of the same group stand under one head (the year of some months). */
  readonly group?: string;
}

export interface HeatLegendView {
  /** What the bands are of, where a table has more than one legend. */
  readonly title?: string;
  /** Where it is not that of the table. */
  readonly palette?: Palette;
  /** What each band holds, lowest first, four or five: `< 15`, `15–30`, … */
  readonly bands: readonly string[];
  /** After which band what is due begins, and in words: `attendu ≤ 57 %`; `null` where nothing is expected. */
  readonly expected: { readonly after: 1 | 2 | 3 | 4; readonly label: string } | null;
  /** The words of the hatch; `null` where no cell is without data. */
  readonly noData: string | null;
  /** What the asterisk means; `null` where there is none. */
  readonly unsure: string | null;
  readonly note?: string | null;
}
