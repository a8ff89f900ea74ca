import { StatusShape } from '@/components/ui/status-shape';
import { ToValidate } from '@/components/ui/to-validate';
import { pickForm } from '@/lib/i18n/messages/fill';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { PlanData } from '@/lib/pages/plan/plan-data';
import { countLines, isAtEnd, sayPlanStatus } from '@/lib/pages/plan/say-finding';
import { sayOutlook } from '@/lib/pages/plan/say-outlook';

/** How many targets stand where, in figures; a goal that cannot be measured is no target, and counts apart. Under it, what the present pace would meet. */
export function PlanCounts({ data, frame }: { data: PlanData; frame: PageFrame }) {
  const { text, language } = frame;
  const counts = countLines(data.lines);
  const goals = data.place.level === 'country' ? data.plan.goals.length : 0;
  const shown = [
    ['on-track', counts.onTrack],
    ['watch', counts.watch],
    ['off-track', counts.offTrack],
  ] as const;
  const outlook = isAtEnd(data) ? null : sayOutlook(data, frame);
  const apart = [
    [text.plan.unjudged, counts.unjudged],
    [text.plan.goalsApart, goals],
  ] as const;
  return (
    <div className="plan-counts">
      {shown.map(([status, count]) => (
        <span key={status}>
          <b>{count}</b> <StatusShape status={status} /> {sayPlanStatus(status, isAtEnd(data), text)}
        </span>
      ))}
      {apart.map(
        ([forms, count]) =>
          count > 0 && (
            <span key={forms.other}>
              <b>{count}</b> {pickForm(language, count, forms)}
            </span>
          ),
      )}
      {data.lines.some(({ toValidate }) => toValidate) && (
        <span className="plan-hint">
          <ToValidate word={text.common.toValidate} /> {text.plan.toValidateHint}
        </span>
      )}
      {outlook !== null && <p className="plan-outlook">{outlook}</p>}
    </div>
  );
}
