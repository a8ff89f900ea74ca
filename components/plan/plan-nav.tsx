import { yearOf } from '@/lib/periods/period';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { PlanData } from '@/lib/pages/plan/plan-data';

/** The plans, one of them shown: each at its own period, so nothing else of the address is kept but the place. */
export function PlanNav({ data, frame }: { data: PlanData; frame: PageFrame }) {
  const { plan: words } = frame.text;
  const stateWords = { ended: words.planEnded, 'to-come': words.planToCome, 'in-force': null };
  return (
    <nav aria-label={words.plans} className="plan-nav screen-only">
      <span>{words.title}</span>
      <ul>
        {data.plans.map(({ plan, state }) => {
          const query = new URLSearchParams({ plan: plan.id });
          if (frame.region) query.set('region', frame.region.uid);
          const note = stateWords[state];
          return (
            <li key={plan.id}>
              <a
                href={`${frame.path}?${query.toString()}`}
                aria-current={plan.id === data.plan.id ? 'page' : undefined}
                title={plan.name[frame.language]}
              >
                {yearOf(plan.from)}–{yearOf(plan.to)}
              </a>
              {note !== null && <small> {note}</small>}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
