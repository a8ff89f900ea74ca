import type { StoredFigure } from '@/lib/indicators/types';

type EncodedFigure = readonly [
  numerator: number | null,
  denominator: number | null,
  unitMonths: number,
  units: number,
  months: number,
];

/**
 * Reads the figures of one roll-up row: JSON in the order of its catalogue, as `encodeFigures` writes it.
 * An indicator without a value is present with `null` terms.
 */
export function decodeFigures(text: string, indicators: readonly string[]): Map<string, StoredFigure> {
  // Written by this program alone, thousands of rows a page: the type is asserted rather than checked.
  const encoded = JSON.parse(text) as readonly (EncodedFigure | null)[];
  const figures = new Map<string, StoredFigure>();
  indicators.forEach((indicator, position) => {
    const figure = encoded[position];
    figures.set(
      indicator,
      figure
        ? {
            numerator: figure[0],
            denominator: figure[1],
            unitMonths: figure[2],
            units: figure[3],
            months: figure[4],
          }
        : NO_VALUE,
    );
  });
  return figures;
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
