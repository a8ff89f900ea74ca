import { formatNumber } from '@/lib/i18n/format';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import { yearOf } from '@/lib/periods/period';
import type { Verdict } from '@/lib/plan/projection/projection-types';
import type { PageFrame } from '../page-frame';
import type { PlanData, PlanLine } from './plan-data';

/** How many targets the present pace would meet by the plan's end. */
export interface Outlook {
  readonly reached: number;
  readonly uncertain: number;
  readonly out: number;
  /** Still due, and of which nothing is projected. */
  readonly refused: number;
}

/** Targets whose last milestone has passed are in none of the numbers: no pace to come meets them. */
export function countOutlook(lines: readonly Pick<PlanLine, 'past' | 'projection'>[]): Outlook {
  const due = lines.filter(({ past }) => past === null);
  const count = (verdict: Verdict) =>
    due.filter(({ projection }) => projection.kind === 'projected' && projection.verdict === verdict).length;
  return {
    reached: count('reached'),
    uncertain: count('uncertain'),
    out: count('out-of-reach'),
    refused: due.filter(({ projection }) => projection.kind === 'refused').length,
  };
}

/**
 * What the projections say together: `Fin 2030, au rythme actuel : une cible serait atteinte, 12 hors d’atteinte ; 3 non
 * projetées.`; `null` where nothing is projected towards a target.
 */
export function sayOutlook(
  { plan, lines }: Pick<PlanData, 'plan' | 'lines'>,
  { language, text }: Pick<PageFrame, 'language' | 'text'>,
): string | null {
  const { reached, uncertain, out, refused } = countOutlook(lines);
  if (reached + uncertain + out === 0) return null;
  const words = text.plan.outlook;
  const say = (count: number, forms: { readonly one: string; readonly other: string }) =>
    count === 0 ? '' : fill(pickForm(language, count, forms), { count: formatNumber(count, language) });
  const outlook =
    (reached === 0 ? words.none : say(reached, words.reached)) +
    say(uncertain, words.uncertain) +
    say(out, words.out) +
    say(refused, words.refused);
  return fill(words.sentence, { year: yearOf(plan.to), outlook });
}
