import type { Needs } from './needs';

/** What somebody typed, a month; `null`: not given. */
export interface UnitCosts {
  readonly chw: number | null;
  readonly supervisor: number | null;
}

export interface Cost {
  /** Of the additional people, in the last month. */
  readonly monthly: number;
  /** Of all months until then. */
  readonly total: number;
}

/**
 * What the additional ASC and supervisors would cost. They come in equal parts, month by month: in month k of n, k/n of them are
 * paid, so that the whole is the last month × (n + 1) ÷ 2.
 * @returns `null` where no unit cost was given for what is needed.
 */
export function findCost({ chw, supervisors }: Needs, costs: UnitCosts, months: number): Cost | null {
  const parts = [
    chw && costs.chw !== null ? chw.more * costs.chw : null,
    supervisors && costs.supervisor !== null ? supervisors.more * costs.supervisor : null,
  ].filter((part) => part !== null);
  if (parts.length === 0) return null;
  const monthly = parts.reduce((sum, part) => sum + part, 0);
  return { monthly, total: (monthly * (months + 1)) / 2 };
}

/** Population at a date ÷ population today. @param yearly growth, in per cent a year. */
export function growthOver(yearly: number, months: number): number {
  return (1 + yearly / 100) ** (months / 12);
}
