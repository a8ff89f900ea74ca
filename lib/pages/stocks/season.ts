/** The months of the year in which a rate stands high, by what was seen in the two years before. */
export interface Season {
  /** First and last month of the year, 1 to 12; the season may pass the new year. */
  readonly from: number;
  readonly to: number;
  /** The highest month, 1 to 12. */
  readonly top: number;
}

/** How far over the mean of the year a month of the season stands, as a share of it. */
export const SEASON_OVER = 0.1;

/**
 * The season: the months in a row, around the highest one, whose mean over earlier years passes that of the whole year by a
 * tenth. All months must be known in one earlier year at least: a year with holes has no season.
 * @param years the rates of earlier years, January first, `null` where one is unknown or unsure.
 * @returns `null` without twelve known months, or where no month stands out.
 */
export function findSeason(years: readonly (readonly (number | null)[])[]): Season | null {
  const means = Array.from({ length: 12 }, (_, month) => meanOf(years.map((year) => year[month] ?? null)));
  const known = means.filter((mean) => mean !== null);
  const level = meanOf(known);
  if (known.length < 12 || level === null || level <= 0) return null;
  const isHigh = (month: number) => (means[(month + 24) % 12] ?? 0) >= level * (1 + SEASON_OVER);
  const top = means.indexOf(Math.max(...known));
  if (!isHigh(top)) return null;
  let from = top;
  let to = top;
  while (isHigh(from - 1) && top - from < 11) from -= 1;
  while (isHigh(to + 1) && to - from < 11) to += 1;
  return { from: ((from + 24) % 12) + 1, to: (to % 12) + 1, top: top + 1 };
}

function meanOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
