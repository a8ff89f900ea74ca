import type { BriefView } from '@/lib/committee/view/view-brief';
import type { PlanLineText, PlanView } from '@/lib/committee/view/view-plan';
import { fill } from '@/lib/i18n/messages/fill';
import { say, sayBoundCell, sayChangeCell, sayStatusCell, sayValueCell } from '../say-cells';
import type { Cell, SlideSpec, TableBlock } from '../slide-types';
import { left, right } from './figure-table';

/** Targets of a plan as a native table. */
export function planTable(
  { speaker, pillars }: BriefView,
  plan: PlanView,
  lines: readonly PlanLineText[],
): TableBlock {
  const { brief, common } = speaker.text;
  return {
    ...{ kind: 'table', title: null },
    columns: [
      left(brief.targetHead, 3.5),
      right(brief.actualHead, 1.7),
      right(brief.expectedHead, 1.8),
      right(plan.finalHead, 1.8),
      left(brief.statusHead, 2.3),
      right(pillars.changeHead, 1.6),
      left(brief.gapToHead, 2.7),
    ],
    rows: lines.map(({ name, figure, bullet, target, remark }) => ({
      cells: [
        [
          { text: name, bold: true },
          ...(bullet === null
            ? [{ text: brief.unmeasuredNote, line: true, small: true, colour: 'ink-2' } as const]
            : []),
        ],
        bullet === null ? say(common.dash) : sayValueCell(figure),
        sayBoundCell(figure.expected, figure.toValidate, common.toValidate),
        withRemark(sayBoundCell(target, figure.toValidate, common.toValidate), remark),
        sayStatusCell(figure.status, bullet === null ? brief.unmeasured : figure.statusWord),
        bullet === null ? say(common.dash) : sayChangeCell(figure, brief.notCompared, brief.overYear),
        say(figure.gap, { small: true }),
      ],
    })),
  };
}

function withRemark(cell: Cell, remark: string | null): Cell {
  return remark === null ? cell : [...cell, { text: remark, line: true, small: true, colour: 'ink-2' }];
}

/** Where the plan stands: its targets over as many slides as they take, and its goals. */
export function planSlides(view: BriefView): SlideSpec[] {
  const { plan, speaker } = view;
  const { brief, common } = speaker.text;
  if (plan === null) {
    const said = { kicker: brief.printTitle, title: brief.planMissing, hint: null, foot: [], indicators: [] };
    return [{ ...said, blocks: [] }];
  }
  const goals = plan.goals.map((goal) => `${goal}\u00a0: ${brief.goalNote}`);
  return [
    {
      kicker: speaker.document.plan?.name[speaker.language] ?? '',
      title: plan.title,
      // The hint's second sentence is about bars, which a slide has not.
      hint: plan.hint.split('. ')[0] ?? null,
      blocks: [planTable(view, plan, plan.lines)],
      foot: [
        ...(plan.toValidate ? [`[${common.toValidate}]\u00a0: ${brief.toValidateNote}`] : []),
        ...goals.map((goal) => `${goal}.`),
      ],
      indicators: plan.lines.map(({ key }) => key),
    },
  ];
}

/** The four questions of the committee. */
export function questionsSlide(view: BriefView): SlideSpec {
  const { pillars, speaker } = view;
  const { brief, common } = speaker.text;
  const { plan } = pillars;
  return {
    kicker: speaker.text.brief.title,
    title: brief.questions,
    hint: null,
    blocks: [
      {
        ...{ kind: 'table', title: null },
        columns: [
          left(brief.pillarHead, 4.1),
          right(brief.valueHead, 1.7),
          right(brief.expectedHead, 2),
          left(brief.statusHead, 3),
          right(pillars.changeHead, 1.8),
          left(brief.gapHead, 2.4),
        ],
        rows: [
          ...pillars.rows.map(({ pillar, indicator, figure }) => ({
            cells: [
              pillarCell(pillar, indicator),
              sayValueCell(figure),
              sayBoundCell(figure.expected, figure.toValidate, common.toValidate),
              sayStatusCell(figure.status, figure.statusWord),
              sayChangeCell(figure, brief.notCompared, brief.overYear),
              say(figure.gap, { small: true }),
            ],
          })),
          {
            cells: [
              pillarCell(plan.pillar, plan.indicator),
              say(plan.value, { bold: true }),
              say(common.dash),
              say(plan.others.join(', '), { small: true }),
              say(plan.change ?? common.dash),
              [],
            ],
          },
        ],
      },
    ],
    foot: [
      ...(pillars.withheld ? [brief.notComparedNote] : []),
      ...(pillars.overYear ? [brief.overYearNote] : []),
      ...(pillars.rows.some(({ figure }) => figure.toValidate)
        ? [fill('[{word}]', { word: common.toValidate }), brief.toValidateNote]
        : []),
    ],
    indicators: pillars.rows.map(({ key }) => key),
  };
}

function pillarCell(pillar: string, indicator: string): Cell {
  return [
    { text: pillar, bold: true, colour: 'accent' },
    { text: indicator, line: true, small: true },
  ];
}
