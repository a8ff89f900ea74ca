import { Bullet, bulletScale } from '@/components/charts/bullet';
import { PlanCourse } from '@/components/charts/plan-course';
import { courseHints, courseTexts, layCourse, WIDE } from '@/components/plan/plan-course-section';
import { StatusShape } from '@/components/ui/status-shape';
import { wrapText } from '@/lib/export/figures/wrap-text';
import { fill } from '@/lib/i18n/messages/fill';
import { loadPage } from '@/lib/pages/load-page';
import type { PageFrame } from '@/lib/pages/page-frame';
import { PLAN_ASKS } from '@/lib/pages/plan/asks';
import { loadPlan } from '@/lib/pages/plan/load-plan';
import type { PlanData } from '@/lib/pages/plan/plan-data';
import { sayFinding } from '@/lib/pages/plan/say-finding';
import { viewCourse } from '@/lib/pages/plan/view-course';
import { viewLines, type LineView } from '@/lib/pages/plan/view-lines';
import { yearOf } from '@/lib/periods/period';
import { footOfPage, toFigure, type LoadFigure } from './figure-request';
import type { Sheet } from './sheet-types';

/** The course of the chosen target. */
export const loadCourseFigure: LoadFigure = async (request) =>
  toFigure(await loadPage(request, '/plan', PLAN_ASKS, loadPlan), (asked, data): Sheet | null => {
    if (!data?.chosen) return null;
    const frame = { ...asked, period: data.period };
    const view = viewCourse(data.chosen, data, frame);
    const layout = layCourse(data.chosen, data, view, WIDE);
    const { plan, common } = frame.text;
    return {
      title: view.title,
      hints: courseHints(data.chosen, view, layout, frame),
      drawing: <PlanCourse id="course" layout={layout} texts={courseTexts(view, data, frame, 'wide')} />,
      ...{ width: WIDE.width, height: WIDE.height },
      legend: [
        {
          keys: [
            { shape: 'line', text: plan.actual },
            ...(layout.hollow.length > 0 ? [{ shape: 'dotted', text: common.partial } as const] : []),
            { shape: 'dashed', text: plan.expected },
            { shape: 'target', text: plan.milestone },
          ],
        },
      ],
      notes: [
        view.projection,
        view.milestones
          .map(
            ({ year, text, source }) => `${plan.milestone} ${year} ${text} (${source ?? common.toValidate})`,
          )
          .join(' · '),
      ],
      foot: footOfPage(frame, request.origin),
    };
  });

const ROW = 46;
const WIDTH = 1010;
const AT = { bullet: 270, bulletWidth: 250, actual: 620, expected: 710, target: 790, status: 806 } as const;

/** Every target of the plan as a bullet with its figures. */
export const loadBulletsFigure: LoadFigure = async (request) =>
  toFigure(await loadPage(request, '/plan', PLAN_ASKS, loadPlan), (asked, data): Sheet | null => {
    if (!data || data.lines.length === 0) return null;
    const frame = { ...asked, period: data.period };
    const lines = viewLines(data, frame);
    const { plan } = frame.text;
    const [from, to] = [yearOf(data.plan.from), yearOf(data.plan.to)];
    return {
      title: sayFinding(data, frame),
      hints: [data.plan.name[frame.language], plan.scales],
      drawing: <Bullets lines={lines} frame={frame} data={data} />,
      ...{ width: WIDTH, height: (lines.length + 1) * ROW },
      legend: [
        {
          keys: [
            { shape: 'bar', text: plan.actual },
            { shape: 'start', text: fill(plan.baseline, { year: from }) },
            { shape: 'tick', text: plan.expected },
            { shape: 'target', text: fill(plan.target, { year: to }) },
          ],
        },
      ],
      notes: lines.some(({ toValidate }) => toValidate)
        ? [`[${frame.text.common.toValidate}] ${frame.text.brief.toValidateNote}`]
        : [],
      foot: footOfPage(frame, request.origin),
    };
  });

function Bullets({ lines, frame, data }: { lines: readonly LineView[]; frame: PageFrame; data: PlanData }) {
  const { plan, brief, common } = frame.text;
  const heads = [
    [0, brief.targetHead, 'start'],
    [AT.actual, brief.actualHead, 'end'],
    [AT.expected, brief.expectedHead, 'end'],
    [AT.target, fill(brief.finalHead, { year: yearOf(data.plan.to) }), 'end'],
    [AT.status, plan.status, 'start'],
  ] as const;
  return (
    <g fontSize="12" fill="var(--ink)">
      {heads.map(([x, text, anchor]) => (
        <text key={x} x={x} y={ROW - 10} textAnchor={anchor} fill="var(--ink-2)">
          {text}
        </text>
      ))}
      <path d={`M0 ${ROW - 2}H${WIDTH}`} stroke="var(--ink)" />
      {lines.map((line, index) => (
        <g key={line.id} transform={`translate(0 ${(index + 1) * ROW})`}>
          {wrapText(line.name, 12, AT.bullet - 16, true).map((text, row, all) => (
            <text key={row} y={(all.length > 1 ? 16 : 24) + row * 15} fontWeight="700">
              {text}
            </text>
          ))}
          <svg x={AT.bullet} y="7" width={AT.bulletWidth} height="26" overflow="visible">
            <Bullet
              {...line.bullet}
              id={`bullet-${index}`}
              label=""
              scale={bulletScale(
                [line.bullet.actual, line.bullet.baseline, line.bullet.expected, line.bullet.target],
                line.bullet.unit,
              )}
            />
          </svg>
          <Figure x={AT.actual} text={line.actual} under={line.caution} bold />
          <Figure
            x={AT.expected}
            text={line.expected}
            under={line.toValidate ? `[${common.toValidate}]` : null}
          />
          <Figure
            x={AT.target}
            text={line.target}
            under={line.toValidate ? `[${common.toValidate}]` : line.targetYear}
          />
          <g transform={`translate(${AT.status} 14)`}>
            <StatusShape status={line.status} />
          </g>
          {wrapText(line.statusWord, 12, WIDTH - AT.status - 16).map((text, row) => (
            <text key={row} x={AT.status + 18} y={24 + row * 14}>
              {text}
            </text>
          ))}
          <path d={`M0 ${ROW - 3}H${WIDTH}`} stroke="var(--line)" />
        </g>
      ))}
    </g>
  );
}

function Figure({
  x,
  text,
  under,
  bold = false,
}: {
  x: number;
  text: string;
  under: string | null;
  bold?: boolean;
}) {
  return (
    <>
      <text x={x} y={under === null ? 24 : 17} textAnchor="end" fontWeight={bold ? 700 : 400}>
        {text}
      </text>
      {under !== null && (
        <text x={x} y="33" textAnchor="end" fill="var(--ink-2)">
          {under}
        </text>
      )}
    </>
  );
}
