import { Section } from '@/components/ui/section';
import { fill } from '@/lib/i18n/messages/fill';
import type { TargetsPage } from '@/lib/pages/targets/load-targets-page';
import { nameIndicator, sayTargetValue } from './say-target';
import { sayDecider, sayPlace, type TargetWords } from './target-words';

/** What stands beside the targets: goals that cannot be measured, and decisions whose plan is no more. */
export function TargetsNotes({
  page: { plan, orphans },
  target,
}: {
  page: TargetsPage;
  target: TargetWords;
}) {
  const { text, language } = target;
  const { targets } = text;
  return (
    <div className="mt-6">
      {plan.goals.length > 0 && (
        <Section title={targets.goals}>
          <ul className="text-14">
            {plan.goals.map(({ label, source }) => (
              <li key={label.fr}>
                {label[language]} <span className="text-13 text-ink-2">({source[language]})</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {orphans.length > 0 && (
        <Section title={targets.orphans} hint={targets.orphansHint}>
          <ul className="text-13">
            {orphans.map((decision) => (
              <li key={decision.id}>
                {fill(targets.orphan, {
                  indicator: nameIndicator(decision.indicator, language),
                  place: sayPlace(decision.region, target),
                  year: decision.year,
                  plan: decision.plan,
                  value: sayTargetValue(
                    decision.indicator,
                    decision.change.kind === 'set' ? decision.change.value : undefined,
                    language,
                  ),
                })}
                , {sayDecider(decision, target)}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}
