import { formatDateTime } from '@/lib/i18n/format';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import type { TargetRow } from '@/lib/pages/targets/group-targets';
import { decidedTarget } from '@/lib/targets/apply-decisions';
import { targetKeyText, type TargetDecision } from '@/lib/targets/decision';
import type { StandingTarget } from '@/lib/targets/standing';
import { sayTargetValue } from './say-target';
import type { TargetWords } from './target-words';

interface TargetHistoryProps {
  readonly row: TargetRow;
  /** Newest first, by `targetKeyText`. */
  readonly history: ReadonlyMap<string, readonly TargetDecision[]>;
  readonly words: TargetWords;
}

/** Every decision on the milestones of a row, year by year: when, by whom, what it was and became; nothing without any. */
export function TargetHistory({ row, history, words }: TargetHistoryProps) {
  const { text, language } = words;
  const past = row.milestones.map((standing) => ({
    standing,
    decisions: history.get(targetKeyText(standing.key)) ?? [],
  }));
  const count = past.reduce((sum, { decisions }) => sum + decisions.length, 0);
  if (count === 0) return null;
  return (
    <details className="target-past">
      <summary>{fill(pickForm(language, count, text.targets.historyCount), { count })}</summary>
      <ul className="target-history">
        {past.map(({ standing, decisions }) => (
          <Decisions key={standing.key.year} {...{ standing, decisions, words }} />
        ))}
      </ul>
    </details>
  );
}

interface DecisionsProps {
  readonly standing: StandingTarget;
  /** Newest first. */
  readonly decisions: readonly TargetDecision[];
  readonly words: TargetWords;
}

function Decisions({ standing: { key, ofProfile }, decisions, words: { text, language } }: DecisionsProps) {
  const { targets, common } = text;
  const say = (value: number | undefined) => sayTargetValue(key.indicator, value, language);
  return decisions.map((decision, index) => {
    const later = decisions[index - 1];
    const became = decidedTarget(decision);
    const change = fill(became ? targets.historySet : targets.historyWithdrawn, {
      before: say(decision.before ?? undefined),
      // A withdrawal gave the profile's value of that day, which the next decision found.
      after: say(became ? became.value : later ? (later.before ?? undefined) : ofProfile?.value),
    });
    return (
      <li key={decision.id}>
        {key.year} · <time dateTime={decision.at.toISOString()}>{formatDateTime(decision.at, language)}</time>
        , {decision.accountName}, <b>{change}</b>
        {became && ` · ${became.source?.[language] ?? common.toValidate}`}
        {decision.note !== null && ` · ${decision.note}`}
      </li>
    );
  });
}
