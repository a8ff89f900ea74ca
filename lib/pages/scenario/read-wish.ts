import type { Language } from '@/lib/i18n/language';
import type { IndicatorDefinition } from '@/lib/indicators/types';
import { parseMonth, type MonthIndex } from '@/lib/periods/period';
import type { UnitCosts } from '@/lib/plan/scenario/cost';
import { faultOfValue, parseNumber, type ValueProblem } from '@/lib/targets/parse-wish';

/** Parameters of the page besides the indicator. */
export const WISH_TEXTS = [
  'cible',
  'echeance',
  'croissance',
  'cout-asc',
  'cout-superviseur',
  'monnaie',
] as const;
export type WishText = (typeof WISH_TEXTS)[number];

/** Keys of `scenario.problems`. */
export type WishProblem =
  ValueProblem | 'target-zero' | 'no-target' | 'month' | 'past' | 'far' | 'growth' | 'cost' | 'currency';

export interface ScenarioWish {
  /** In the indicator's unit. */
  readonly target: number;
  readonly until: MonthIndex;
  /** Per cent a year. */
  readonly growth: number;
  readonly costs: UnitCosts;
  /** A word as typed, e.g. `FCFA`. */
  readonly currency: string;
}

export interface WishDefaults {
  /** The plan's target at its end; `null`: the plan has none. */
  readonly target: number | null;
  readonly until: MonthIndex;
  /** The month of today's figures. */
  readonly today: MonthIndex;
}

export type ReadWish =
  | { readonly ok: true; readonly wish: ScenarioWish }
  | { readonly ok: false; readonly faults: Readonly<Partial<Record<WishText, WishProblem>>> };

/** Longest look ahead, in months. */
const FARTHEST = 240;
const MOST_GROWTH = 10;

/** Reads what the address asks for; what is absent takes its default, and all that is wrong is told at once. */
export function readScenarioWish(
  written: Readonly<Record<string, string>>,
  definition: Pick<IndicatorDefinition, 'unit' | 'gap'>,
  defaults: WishDefaults,
): ReadWish {
  const faults: Partial<Record<WishText, WishProblem>> = {};
  const textOf = (name: WishText) => (written[name] ?? '').trim();
  const amount = (name: WishText): number | null => {
    const value = textOf(name) === '' ? null : readAmount(textOf(name));
    if (value === null && textOf(name) !== '') faults[name] = 'cost';
    return value;
  };
  const target = textOf('cible') === '' ? defaults.target : readAmount(textOf('cible'));
  if (target === null && textOf('cible') === '') faults.cible = 'no-target';
  else {
    const fault = faultOfValue(target, definition);
    if (fault) faults.cible = fault;
    // No number of supervisors brings the ASC of each to none.
    else if (target === 0 && definition.gap.side === 'denominator') faults.cible = 'target-zero';
  }
  const until = textOf('echeance') === '' ? defaults.until : readMonth(textOf('echeance'));
  if (until === null) faults.echeance = 'month';
  else if (until <= defaults.today) faults.echeance = 'past';
  else if (until - defaults.today > FARTHEST) faults.echeance = 'far';
  const growth = textOf('croissance') === '' ? 0 : readAmount(textOf('croissance'));
  if (growth === null || growth > MOST_GROWTH) faults.croissance = 'growth';
  const costs = { chw: amount('cout-asc'), supervisor: amount('cout-superviseur') };
  const currency = textOf('monnaie') === '' ? 'FCFA' : textOf('monnaie');
  if (!/^[\p{L}\p{Sc} .]{1,12}$/u.test(currency)) faults.monnaie = 'currency';
  if (Object.keys(faults).length > 0 || target === null || until === null || growth === null) {
    return { ok: false, faults };
  }
  return { ok: true, wish: { target, until, growth, costs, currency } };
}

/** `2030-12` or `12/2030`. */
function readMonth(text: string): MonthIndex | null {
  const [, month, year] = /^(\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  return parseMonth(month && year ? `${year}-${month.padStart(2, '0')}` : text) ?? null;
}

/** The same number in both languages, since an address is shared: `1,500` could be either, so it is neither. */
function readAmount(text: string): number | null {
  return /^\d{1,3},\d{3}$/.test(text) ? null : parseNumber(text, /,\d{3},/.test(text) ? 'en' : 'fr');
}

/** A number as both languages read it back: no thousands apart, and the decimal mark of the page where it can be nothing else. */
export function writeAmount(value: number, language: Language): string {
  const text = String(Number(value.toFixed(6)));
  // With three decimals the comma could be one of thousands.
  return language === 'fr' && !/\.\d{3}$/.test(text) ? text.replace('.', ',') : text;
}
