import type { ReactNode } from 'react';
import type { Palette } from '@/lib/board/band-colour';
import type { Status } from '@/lib/indicators/types';

/** What the marks of a drawing mean. */
export interface SheetLegend {
  /** What it is the legend of, where a drawing has several. */
  readonly title?: string;
  readonly bands?: {
    readonly palette: Palette;
    readonly texts: readonly string[];
    readonly expected: { readonly after: 1 | 2 | 3 | 4; readonly label: string } | null;
  };
  readonly keys: readonly {
    readonly shape:
      | 'hatch'
      | 'outside'
      | 'hidden'
      | 'chosen'
      | 'line'
      | 'dashed'
      | 'dotted'
      | 'grey'
      | 'bar'
      | 'start'
      | 'tick'
      | 'target'
      | Status;
    readonly text: string;
  }[];
}

/** Where the figures come from, as it stands under every figure. */
export interface SheetFoot {
  readonly period: string;
  readonly dataAsOf: string;
  readonly release: string;
  readonly source: string;
  readonly madeOn: string;
  readonly address: string;
  /** `null` for real data. */
  readonly fictive: string | null;
}

/** A figure with all that it takes to be read alone. */
export interface Sheet {
  readonly title: string;
  readonly hints: readonly string[];
  /** An `svg` or `g` of that size, px. */
  readonly drawing: ReactNode;
  readonly width: number;
  readonly height: number;
  readonly legend: readonly SheetLegend[];
  readonly notes: readonly string[];
  readonly foot: SheetFoot;
}
