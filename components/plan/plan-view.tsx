import { FigureLinks } from '@/components/exports/figure-links';
import { figureQuery } from '@/lib/pages/figure-query';
import { SiteFooter } from '@/components/layout/site-footer';
import { PageFilters } from '@/components/pages/page-filters';
import { PageHead } from '@/components/pages/page-head';
import { Still } from '@/components/ui/still';
import { formatMonth } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import { isIncompleteCount } from '@/lib/indicators/status';
import { citedAddress } from '@/lib/pages/page-address';
import type { PageAsks, PageFrame } from '@/lib/pages/page-frame';
import type { PlanData } from '@/lib/pages/plan/plan-data';
import { filterLines, statusOptions } from '@/lib/pages/plan/plan-status';
import { isAtEnd, sayFinding } from '@/lib/pages/plan/say-finding';
import { viewLines } from '@/lib/pages/plan/view-lines';
import { PlanCounts } from './plan-counts';
import { PlanCourseSection } from './plan-course-section';
import { PlanFacts } from './plan-facts';
import { PlanMethod } from './plan-method';
import { PlanNav } from './plan-nav';
import { PlanRegions } from './plan-regions';
import { PlanTable } from './plan-table';

interface PlanViewProps {
  readonly data: PlanData;
  readonly frame: PageFrame;
  readonly asks: PageAsks;
  /** The reader may enter and validate targets. */
  readonly mayValidate: boolean;
  readonly origin: string;
}

/** One plan: where its targets stand, the course of one of them, its regions. */
export function PlanView({ data, frame: asked, asks, mayValidate, origin }: PlanViewProps) {
  const frame = { ...asked, period: data.period };
  const { plan: words, common } = frame.text;
  const name = data.plan.name[frame.language];
  const hasTargets = data.lines.length > 0;
  const status = frame.chosen['statut'] ?? '';
  const lines = filterLines(viewLines(data, frame), status);
  const filters = hasTargets && (
    <PageFilters
      frame={frame}
      asks={asks}
      choices={[{ name: 'statut', label: words.status, value: status, options: statusOptions(data, frame) }]}
    />
  );
  return (
    <>
      <Still under={`${asked.key}|${mayValidate ? 'decides' : 'reads'}`}>
        <PlanNav data={data} frame={frame} />
        <PageHead
          frame={frame}
          title={sayFinding(data, frame)}
          note={sayMoment(data, frame)}
          printTitle={name}
          withPeriod={hasTargets && data.measured}
          filters={filters}
        />
        {data.without !== null && <p className="notice mb-4">{sayWithout(data, frame)}</p>}
        {hasTargets ? (
          <>
            <PlanCounts data={data} frame={frame} />
            {lines.length > 0 ? (
              <PlanTable
                data={data}
                frame={frame}
                lines={lines}
                withGoals={status === 'tous' && data.place.level === 'country'}
              />
            ) : (
              <p className="my-4">{words.noneOfStatus}</p>
            )}
            <p className="sub mb-2">{sayNotes(data, frame).join(' ')}</p>
            <FigureLinks
              text={frame.text.slides}
              name="bullets"
              query={{ ...figureQuery(frame), plan: data.plan.id }}
            />
            <p className="links screen-only">
              <a href={`/plan/cibles?plan=${data.plan.id}`}>
                {mayValidate ? words.validateTargets : words.seeTargets}
              </a>
              <a href={data.chosen ? `/plan/scenario?indicateur=${data.chosen.line.id}` : '/plan/scenario'}>
                {words.scenario}
              </a>
            </p>
          </>
        ) : (
          <p className="mb-4">
            {fill(words.noTargets, { month: formatMonth(frame.firstMonth, frame.language) })}
          </p>
        )}
        {data.chosen && (
          <div className="plan-cols">
            <PlanCourseSection chosen={data.chosen} data={data} frame={frame} />
            <PlanRegions chosen={data.chosen} data={data} frame={frame} />
          </div>
        )}
        <PlanFacts data={data} frame={frame} />
        {hasTargets && !isAtEnd(data) && <PlanMethod words={words} />}
      </Still>
      <SiteFooter
        text={common}
        fictive={frame.fictive}
        address={citedAddress(
          frame,
          origin,
          data.measured ? {} : { periode: frame.asked['periode'] ?? null },
        )}
        without={data.chosen ? [] : ['projections', 'trajectoire']}
      />
    </>
  );
}

/** `mois 8 sur 60 du plan`. */
function sayMoment({ plan, month, state }: PlanData, { text, language }: PageFrame): string {
  if (month > plan.to || (state === 'ended' && month === plan.to)) {
    return fill(text.plan.endedIn, { month: formatMonth(plan.to, language) });
  }
  if (month < plan.from) return fill(text.plan.startsIn, { month: formatMonth(plan.from, language) });
  return fill(text.plan.monthOf, { month: month - plan.from + 1, total: plan.to - plan.from + 1 });
}

/** Of an indicator asked for that has no course here. */
function sayWithout({ without, chosen }: PlanData, { text: { plan } }: PageFrame): string {
  if (without === null) return '';
  if (chosen === null) return fill(plan.withoutAny, { name: without.label });
  return fill(without.tracked ? plan.without : plan.untracked, { name: without.label });
}

/** About the scales, what a headcount without all its areas is, and whom the target of DISC-Mali is of. */
function sayNotes({ lines }: PlanData, { text }: PageFrame): string[] {
  const incomplete = lines.some(
    ({ cell }) => cell !== null && cell.figure.value !== null && isIncompleteCount(cell.figure),
  );
  return [
    text.plan.scales,
    ...(incomplete ? [text.plan.lowerBound] : []),
    ...(lines.some(({ id }) => id === 'disc_accounts') ? [text.plan.discNote] : []),
    text.plan.pickHint,
  ];
}
