import { fill } from '@/lib/i18n/messages/fill';
import { yearOf } from '@/lib/periods/period';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { PlanData } from '@/lib/pages/plan/plan-data';

/** The plan shown, and the others: each at its own period, so nothing else of the address is kept but the place. */
export function PlanNav({ data, frame }: { data: PlanData; frame: PageFrame }) {
  const { plan: words } = frame.text;
  const stateWords = { ended: words.planEnded, 'to-come': words.planToCome, 'in-force': null };
  return (
    <nav aria-label={words.plans} className="plan-nav screen-only">
      <b>{data.plan.name[frame.language]}</b>
      <ul>
        {data.plans
          .filter(({ plan }) => plan.id !== data.plan.id)
          .map(({ plan, state }) => {
            const query = new URLSearchParams({ plan: plan.id });
            if (frame.region) query.set('region', frame.region.uid);
            const note = stateWords[state];
            return (
              <li key={plan.id}>
                <a href={`${frame.path}?${query.toString()}`} title={plan.name[frame.language]}>
                  {fill(frame.text.board.planYears, { years: `${yearOf(plan.from)}–${yearOf(plan.to)}` })}
                </a>
                {note !== null && `, ${note}`}
              </li>
            );
          })}
      </ul>
    </nav>
  );
}
