import { FigureLinks } from '@/components/exports/figure-links';
import { figureQuery } from '@/lib/pages/figure-query';
import { layOutCourse, type CourseFrame } from '@/components/charts/plan-course-layout';
import { PlanCourse, type CourseTexts } from '@/components/charts/plan-course';
import { Section } from '@/components/ui/section';
import { ToValidate } from '@/components/ui/to-validate';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { ChosenTarget, PlanData } from '@/lib/pages/plan/plan-data';
import { isAtEnd } from '@/lib/pages/plan/say-finding';
import { sayTick, viewCourse, type CourseView } from '@/lib/pages/plan/view-course';
import { PlanCourseTable } from './plan-course-table';

interface PlanCourseSectionProps {
  readonly chosen: ChosenTarget;
  readonly data: PlanData;
  readonly frame: PageFrame;
}

/** Drawn twice, so that text is 12 px on a wide page and on a phone. */
export const WIDE: CourseFrame = { width: 684, height: 300, left: 52, right: 142, top: 26, bottom: 28 };
/** Months between the last value and a milestone under which their labels would run into each other; the list under says it. */
const ROOM = { wide: 12, narrow: 24 } as const;
const NARROW: CourseFrame = { width: 328, height: 260, left: 44, right: 92, top: 26, bottom: 28 };

/** The course of the chosen target: its finding, its drawing, the same in a table. */
export function PlanCourseSection({ chosen, data, frame }: PlanCourseSectionProps) {
  const { plan: words, common } = frame.text;
  const view = viewCourse(chosen, data, frame);
  const wide = layCourse(chosen, data, view, WIDE);
  const narrow = layCourse(chosen, data, view, NARROW);
  return (
    <Section id="trajectoire" title={view.title} hint={courseHints(chosen, view, wide, frame).join(' ')}>
      <PlanCourse
        id="course-w"
        layout={wide}
        texts={courseTexts(view, data, frame, 'wide')}
        className="course-wide"
      />
      <PlanCourse
        id="course-n"
        layout={narrow}
        texts={courseTexts(view, data, frame, 'narrow')}
        className="course-narrow"
      />
      {view.projection !== '' && <p className="plan-said">{view.projection}</p>}
      <ul className="plan-milestones">
        {view.milestones.map(({ year, text, source }) => (
          <li key={year}>
            <b>
              {words.milestone} {year} {text}
            </b>{' '}
            {source ?? <ToValidate word={common.toValidate} />}
          </li>
        ))}
      </ul>
      <FigureLinks
        text={frame.text.slides}
        name="plan-course"
        query={{ ...figureQuery(frame), plan: data.plan.id, indicateur: chosen.line.id }}
      />
      <PlanCourseTable view={view} words={words} />
      <p className="links screen-only">
        {!isAtEnd(data) && <a href="#methode">{words.method}</a>}
        <a href={view.csv} download rel="nofollow">
          {words.download}
        </a>
      </p>
    </Section>
  );
}

/** Where the lines of a course stand in a frame. */
export function layCourse(chosen: ChosenTarget, data: PlanData, view: CourseView, size: CourseFrame) {
  const { projection } = chosen.line;
  const input = {
    months: chosen.months,
    milestones: view.milestones,
    path: projection.kind === 'projected' ? projection.path : [],
    until: data.month,
    planStart: data.plan.from,
    unit: chosen.indicator.unit,
  };
  return layOutCourse(input, size);
}

/** How to read a course. */
export function courseHints(
  { line }: ChosenTarget,
  view: CourseView,
  { axis, hollow }: ReturnType<typeof layOutCourse>,
  { text: { board, plan } }: PageFrame,
): string[] {
  return [
    ...[view.of].filter((of) => of !== null),
    ...(axis.low > 0 ? [board.axisNotZero] : []),
    ...(line.projection.kind === 'projected' ? [plan.hintBand] : []),
    ...(hollow.length > 0 ? [plan.hintDotted] : []),
  ];
}

/** The words of a course's drawing. */
export function courseTexts(
  view: CourseView,
  data: PlanData,
  { language, text }: PageFrame,
  size: 'wide' | 'narrow',
): CourseTexts {
  return {
    label: view.label,
    formatTick: (value) => sayTick(value, language),
    milestones: view.milestones.map(({ month, text: value }) =>
      Math.abs(month - data.month) < ROOM[size] ? '' : value,
    ),
    target: view.target[size],
    projection: view.projected?.[size] ?? null,
    last: view.last,
    until: view.until,
    planStart: size === 'wide' ? text.plan.planStart : '',
    expected: text.plan.chartExpected,
  };
}
