/** The months of the year in which a rate stands high, by what was seen in the two years before. */
export interface Season {
  /** First and last month of the year, 1 to 12; the season may pass the new year. */
  readonly from: number;
  readonly to: number;
  /** The highest month, 1 to 12. */
  readonly top: number;
  /** How many times the rate of the whole years the highest month is. */
  readonly times: number;
}

/** How far over the rate of the whole years a month of the season stands, as a share of it. */
export const SEASON_OVER = 0.1;

/** What a rate is made of in one month. */
export interface Terms {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * The season: the months in a row, around the highest one, whose rate over earlier years passes that of these years together by a
 * tenth. Rates are never averaged: numerators and denominators are summed by month of the year, then divided. All months must be
 * known in one earlier year at least: a year with holes has no season.
 * @param years the terms of earlier years, January first, `null` where a month is unknown or unsure.
 * @returns `null` without twelve known months, or where no month stands out.
 */
export function findSeason(years: readonly (readonly (Terms | null)[])[]): Season | null {
  const months = Array.from({ length: 12 }, (_, month) => addUp(years.map((year) => year[month] ?? null)));
  const level = rateOf(addUp(months));
  const rates = months.map(rateOf);
  const known = rates.filter((rate) => rate !== null);
  if (known.length < 12 || level === null || level <= 0) return null;
  const isHigh = (month: number) => (rates[(month + 24) % 12] ?? 0) >= level * (1 + SEASON_OVER);
  const highest = Math.max(...known);
  const top = rates.indexOf(highest);
  if (!isHigh(top)) return null;
  let from = top;
  let to = top;
  while (isHigh(from - 1) && top - from < 11) from -= 1;
  while (isHigh(to + 1) && to - from < 11) to += 1;
  return { from: ((from + 24) % 12) + 1, to: (to % 12) + 1, top: top + 1, times: highest / level };
}

function addUp(terms: readonly (Terms | null)[]): Terms {
  return terms.reduce<Terms>(
    (sum, one) => ({
      numerator: sum.numerator + (one?.numerator ?? 0),
      denominator: sum.denominator + (one?.denominator ?? 0),
    }),
    { numerator: 0, denominator: 0 },
  );
}

function rateOf({ numerator, denominator }: Terms): number | null {
  return denominator > 0 ? numerator / denominator : null;
}
