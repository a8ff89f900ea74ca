import { Bullet, bulletScale } from '@/components/charts/bullet';
import { StatusMark } from '@/components/ui/status-mark';
import { ToValidate } from '@/components/ui/to-validate';
import { periodLabel } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import { THEMES, type Theme } from '@/lib/indicators/types';
import { yearOf } from '@/lib/periods/period';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { PlanData } from '@/lib/pages/plan/plan-data';
import { isAtEnd } from '@/lib/pages/plan/say-finding';
import type { LineView } from '@/lib/pages/plan/view-lines';
import { PlanGoals } from './plan-goals';
import { PlanKey } from './plan-key';

interface PlanTableProps {
  readonly data: PlanData;
  readonly frame: PageFrame;
  readonly lines: readonly LineView[];
  /** Goals stand with the targets where no status is asked for. */
  readonly withGoals: boolean;
}

/** Every target, by theme: a bullet, and its figures in words beside it. */
export function PlanTable({ data, frame, lines, withGoals }: PlanTableProps) {
  const { plan: words } = frame.text;
  const ended = isAtEnd(data);
  const year = yearOf(data.plan.to);
  const heads = {
    actual: words.actualHead,
    expected: fill(words.expectedHead, { period: periodLabel(data.period, frame.language, 'short') }),
    target: fill(words.targetHead, { year }),
    status: words.status,
    gap: ended ? words.gapHeadEnded : words.gapHead,
    projection: fill(words.projectionHead, { year }),
  };
  const columns = ended ? 7 : 8;
  return (
    <table className="table plan-table">
      <thead>
        <tr>
          <th scope="col">{words.targetAndSource}</th>
          <th scope="col">
            <PlanKey words={words} from={yearOf(data.plan.from)} to={year} />
          </th>
          <th scope="col" className="num">
            {heads.actual}
          </th>
          <th scope="col" className="num two-words">
            {heads.expected}
          </th>
          <th scope="col" className="num two-words">
            {heads.target}
          </th>
          <th scope="col">{heads.status}</th>
          <th scope="col" className="num">
            {heads.gap}
          </th>
          {!ended && <th scope="col">{heads.projection}</th>}
        </tr>
      </thead>
      {THEMES.filter((theme) => lines.some((line) => line.theme === theme)).map((theme) => (
        <tbody key={theme}>
          <tr className="group">
            <th colSpan={columns} scope="rowgroup">
              {sayTheme(theme, frame)}
            </th>
          </tr>
          {lines
            .filter((line) => line.theme === theme)
            .map((line) => (
              <PlanRow key={line.id} line={line} heads={heads} ended={ended} frame={frame} />
            ))}
        </tbody>
      ))}
      {withGoals && <PlanGoals data={data} frame={frame} columns={columns} />}
    </table>
  );
}

interface PlanRowProps {
  readonly line: LineView;
  readonly heads: Readonly<
    Record<'actual' | 'expected' | 'target' | 'status' | 'gap' | 'projection', string>
  >;
  readonly ended: boolean;
  readonly frame: PageFrame;
}

function PlanRow({ line, heads, ended, frame }: PlanRowProps) {
  const { bullet } = line;
  const { common } = frame.text;
  const scale = bulletScale([bullet.actual, bullet.baseline, bullet.expected, bullet.target], bullet.unit);
  return (
    <tr className={line.chosen ? 'plan-row chosen' : 'plan-row'}>
      <th scope="row">
        {line.href === null ? (
          line.name
        ) : (
          <a href={line.href} aria-current={line.chosen ? 'true' : undefined}>
            {line.name}
          </a>
        )}
        <span className="plan-source">
          {line.sources.join(frame.language === 'fr' ? '\u202f; ' : '; ')}{' '}
          {line.toValidate && <ToValidate word={common.toValidate} />}
        </span>
      </th>
      <td className="plan-bullet">
        <Bullet id={`plan-${line.id}`} {...bullet} scale={scale} label="" />
      </td>
      <td className="num" data-head={heads.actual}>
        <b>{line.actual}</b>
        {line.caution !== null && <span className="plan-source">{line.caution}</span>}
      </td>
      <td className="num" data-head={heads.expected}>
        {line.expected}
      </td>
      <td className="num" data-head={heads.target}>
        {line.target}
        {line.targetYear !== null && <span className="plan-source">{line.targetYear}</span>}
      </td>
      <td data-head={heads.status}>
        <StatusMark status={line.status} word={line.statusWord} />
        {line.metLater !== null && <span className="plan-source">{line.metLater}</span>}
      </td>
      <td className={line.gap === common.none ? 'num plan-gap none' : 'num plan-gap'} data-head={heads.gap}>
        {line.gap}
        {line.gapTo !== null && <span className="plan-source">{line.gapTo}</span>}
      </td>
      {!ended && (
        <td className="plan-projection" data-head={heads.projection}>
          {line.projected}
          <span className="plan-source">{line.projection}</span>
        </td>
      )}
    </tr>
  );
}

function sayTheme(theme: Theme, { text: { board } }: PageFrame): string {
  return {
    coverage: board.pillarCoverage,
    supervision: board.pillarSupervision,
    stock: board.pillarStock,
    reporting: board.themeReporting,
    digital: board.themeDigital,
    pay: board.themePay,
    care: board.themeCare,
  }[theme];
}
