import { DemoFailure } from '../http/failure';

/** What an analytics address asks: the items of each dimension, and which dimensions are only filtered by. */
export interface AnalyticsQuery {
  readonly dimensions: ReadonlyMap<string, readonly string[]>;
  readonly filters: ReadonlyMap<string, readonly string[]>;
  readonly skipMeta: boolean;
  readonly skipData: boolean;
  readonly includeNumDen: boolean;
  readonly skipRounding: boolean;
}

/** Reads `dimension=dx:A;B&dimension=pe:202601`, also with several dimensions in one parameter, joined by commas. */
export function readAnalyticsQuery(parameters: URLSearchParams): AnalyticsQuery {
  return {
    dimensions: readDimensions(parameters.getAll('dimension')),
    filters: readDimensions(parameters.getAll('filter')),
    skipMeta: parameters.get('skipMeta') === 'true',
    skipData: parameters.get('skipData') === 'true',
    includeNumDen: parameters.get('includeNumDen') === 'true',
    skipRounding: parameters.get('skipRounding') === 'true',
  };
}

function readDimensions(texts: readonly string[]): Map<string, string[]> {
  const dimensions = new Map<string, string[]>();
  for (const text of texts.flatMap((joined) => joined.split(','))) {
    const [name = '', items = ''] = text.split(/:(.*)/s);
    if (!['dx', 'pe', 'ou'].includes(name)) {
      throw new DemoFailure(
        409,
        `Dimension or filter does not reference a valid dimension: \`${name}\``,
        'E7125',
      );
    }
    dimensions.set(name, [
      ...(dimensions.get(name) ?? []),
      ...items.split(';').filter((item) => item !== ''),
    ]);
  }
  return dimensions;
}
