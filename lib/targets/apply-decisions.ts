import type { Language } from '@/lib/i18n/language';
import { formatDate, formatMonth } from '@/lib/i18n/format';
import { parseMonth } from '@/lib/periods/period';
import type { Plan, Target } from '@/lib/profile/types';
import { targetKeyText, type TargetDecision, type TargetDocument } from './decision';

/**
 * The plans as people's decisions change them: a decision takes the place of the profile's milestone of the same plan, indicator,
 * year and region, or adds one; a withdrawn one leaves the profile's. Decisions on a plan that is no more change nothing.
 *
 * @param decisions the one in force of each target; of several on the same target the last in the list holds.
 */
export function applyDecisions(plans: readonly Plan[], decisions: readonly TargetDecision[]): Plan[] {
  const inForce = new Map(decisions.map((decision) => [targetKeyText(decision), decision]));
  return plans.map((plan) => {
    const own = [...inForce.values()].flatMap((decision) => {
      const target = decision.plan === plan.id ? decidedTarget(decision) : null;
      return target ? [target] : [];
    });
    if (own.length === 0) return plan;
    const replaced = new Map(own.map((target) => [keyIn(plan, target), target]));
    const kept = plan.targets.map((target) => replaced.get(keyIn(plan, target)) ?? target);
    const stated = new Set(plan.targets.map((target) => keyIn(plan, target)));
    const added = own.filter((target) => !stated.has(keyIn(plan, target)));
    return { ...plan, targets: [...kept, ...added] };
  });
}

/** The target that a decision sets; `null` for a withdrawal. */
export function decidedTarget({ indicator, year, region, change }: TargetDecision): Target | null {
  if (change.kind === 'withdrawn') return null;
  const { value, source } = change;
  const text = source && { fr: citeDocument(source, 'fr'), en: citeDocument(source, 'en') };
  return { indicator, year, region, value, source: text };
}

/** `Comité de pilotage, 4 novembre 2024`: a document with its date, as far as this is known. */
export function citeDocument({ title, date }: TargetDocument, language: Language): string {
  return `${title}, ${sayDocumentDate(date, language)}`;
}

/** `4 novembre 2024`, `novembre 2024` or `2024`. */
function sayDocumentDate(date: string, language: Language): string {
  const month = parseMonth(date.slice(0, 7));
  if (date.length === 10) return formatDate(new Date(`${date}T00:00:00Z`), language);
  return month === undefined ? date : formatMonth(month, language, 'long');
}

function keyIn(plan: Plan, target: Target): string {
  return targetKeyText({ ...target, plan: plan.id });
}
