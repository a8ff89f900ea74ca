import { SubmitOnChange } from '@/components/pages/submit-on-change';
import { formatNumber } from '@/lib/i18n/format';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import type { Scope } from '@/lib/org-units/scope';
import type { TargetsPage } from '@/lib/pages/targets/load-targets-page';
import type { TargetWords } from './target-words';

interface TargetsHeadProps {
  readonly page: TargetsPage;
  readonly target: TargetWords;
  readonly path: string;
  readonly mayWrite: boolean;
  readonly scope: Scope;
}

/** How many targets the plan has and how many are still to be validated, how they are read, and which plan. */
export function TargetsHead({
  page: { plan, plans, standing },
  target: { text, language },
  path,
  mayWrite,
  scope,
}: TargetsHeadProps) {
  const { targets, common, pages } = text;
  const inForce = standing.flatMap((one) => one.inForce ?? []);
  const open = inForce.filter(({ source }) => source === null).length;
  const title = fill(pickForm(language, inForce.length, targets.heading), {
    plan: plan.name[language],
    count: formatNumber(inForce.length, language),
    open: formatNumber(open, language),
  });
  return (
    <>
      <p className="print-only print-head">
        <b>{fill(pages.printHead, { title: targets.title })}</b>
        <span>{plan.name[language]}</span>
      </p>
      <div className="board-head">
        <div>
          <h1 className="text-21 font-bold wide:text-26">
            {inForce.length > 0 ? title : plan.name[language]}
          </h1>
          <p className="mt-1 max-w-text text-13 text-ink-2">
            {inForce.length > 0 ? `${targets.hint} ${targets.ownRegions}` : targets.none}{' '}
            {!mayWrite && targets.onlyRead}
            {mayWrite && scope.kind === 'regions' && targets.ownOnly}
            {mayWrite && inForce.length === 0 && targets.addFirst}
          </p>
          <p className="links screen-only mt-2 text-13">
            <a href="/plan">{pages.plan}</a>
            <a href="/plan/scenario">{targets.scenario}</a>
            <a href={`/api/v1/targets.csv?plan=${encodeURIComponent(plan.id)}`} download>
              {pages.downloadCsv}
            </a>
            {mayWrite && (
              <a href={`${path}?plan=${encodeURIComponent(plan.id)}#ajouter`}>{targets.newLink}</a>
            )}
          </p>
        </div>
        {plans.length > 1 && (
          <form action={path} className="screen-only flex flex-wrap items-end gap-2">
            <label className="filter filter-wide">
              {targets.plan}
              <select name="plan" defaultValue={plan.id} key={plan.id}>
                {plans.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name[language]}
                  </option>
                ))}
              </select>
            </label>
            <SubmitOnChange label={common.apply} />
          </form>
        )}
      </div>
    </>
  );
}
