import { formatDateTime } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import { decidedTarget } from '@/lib/targets/apply-decisions';
import type { TargetDecision } from '@/lib/targets/decision';
import type { StandingTarget } from '@/lib/targets/standing';
import { sayTargetValue } from './say-target';
import type { TargetWords } from './target-words';

interface TargetHistoryProps {
  readonly standing: StandingTarget;
  /** Newest first. */
  readonly decisions: readonly TargetDecision[];
  readonly words: TargetWords;
}

/** Every decision on a target: when, by whom, what it was and became. */
export function TargetHistory({ standing, decisions, words }: TargetHistoryProps) {
  const { text, language } = words;
  const { targets, common } = text;
  const { ofProfile, key } = standing;
  const say = (value: number | undefined) => sayTargetValue(key.indicator, value, language);
  return (
    <ol className="target-history">
      {decisions.map((decision, index) => {
        const earlier = decisions[index + 1];
        const was = (earlier && decidedTarget(earlier)) ?? ofProfile;
        const became = decidedTarget(decision);
        const change = fill(became ? targets.historySet : targets.historyWithdrawn, {
          before: say(was?.value),
          after: say((became ?? ofProfile)?.value),
        });
        return (
          <li key={decision.id}>
            <time dateTime={decision.at.toISOString()}>{formatDateTime(decision.at, language)}</time>,{' '}
            {decision.accountName}, <b>{change}</b>
            {became && ` · ${became.source?.[language] ?? common.toValidate}`}
            {decision.note !== null && ` · ${decision.note}`}
          </li>
        );
      })}
    </ol>
  );
}
