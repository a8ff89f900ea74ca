import type { FigureSet } from '@/lib/indicators/figure-source';
import type { StoredFigure } from '@/lib/indicators/types';

type EncodedFigure = readonly [
  numerator: number | null,
  denominator: number | null,
  unitMonths: number,
  units: number,
  months: number,
];

/**
 * Reads the figures of one roll-up row: JSON in the order of its catalogue, as `encodeFigures` writes it. A figure is made when it is
 * asked for: a page reads hundreds of rows, and few of their figures more than once.
 * @param positions of the catalogue's indicators: see `positionsIn`.
 */
export function decodeFigures(text: string, positions: ReadonlyMap<string, number>): FigureSet {
  // Written by this program alone, thousands of rows a page: the type is asserted rather than checked.
  const encoded = JSON.parse(text) as readonly (EncodedFigure | null)[];
  return {
    has: (indicator) => positions.has(indicator),
    keys: () => positions.keys(),
    get: (indicator) => {
      const position = positions.get(indicator);
      if (position === undefined) return undefined;
      const figure = encoded[position];
      if (!figure) return NO_VALUE;
      const [numerator, denominator, unitMonths, units, months] = figure;
      return { numerator, denominator, unitMonths, units, months };
    },
  };
}

/** Where each indicator of a catalogue stands. */
export function positionsIn(indicators: readonly string[]): ReadonlyMap<string, number> {
  return new Map(indicators.map((indicator, position) => [indicator, position]));
}

const NO_VALUE: StoredFigure = { numerator: null, denominator: null, unitMonths: 0, units: 0, months: 0 };

/** The JSON of one row's figures, in the order of the catalogue; `null` where no unit had the value. */
export function encodeFigures(figures: readonly (StoredFigure | null)[]): string {
  return `[${figures.map(encodeFigure).join(',')}]`;
}

function encodeFigure(figure: StoredFigure | null): string {
  if (figure === null) return 'null';
  return `[${figure.numerator},${figure.denominator},${figure.unitMonths},${figure.units},${figure.months}]`;
}
