import type { BriefView } from '@/lib/committee/view/view-brief';
import type { RecommendationText } from '@/lib/committee/view/view-recommendations';
import { say, sayStatusCell } from '../say-cells';
import type { Cell, SlideSpec, TableBlock } from '../slide-types';
import { left, right } from './figure-table';

/** Recommendations as a native table; `null` for none. */
export function recommendationTable(
  { speaker }: BriefView,
  rows: readonly RecommendationText[],
  title: string | null,
): TableBlock | null {
  if (rows.length === 0) return null;
  const { briefParts } = speaker.text;
  return {
    ...{ kind: 'table', title },
    columns: [
      right(briefParts.numberHead, 0.6),
      left(briefParts.textHead, 4),
      left(briefParts.ownerHead, 1.9),
      left(briefParts.dueHead, 1.9),
      left(briefParts.stateHead, 2.3),
      left(briefParts.linkedHead, 2.1),
      left(briefParts.movementHead, 3.2),
    ],
    rows: rows.map((one) => ({
      cells: [
        say(String(one.number), { bold: true }),
        say(one.text),
        say(one.owner, { small: true }),
        say(one.due, { small: true }),
        stateCell(one),
        say(one.linked, { small: true }),
        movementCell(one),
      ],
    })),
  };
}

/** The state, and why where it was dropped. */
function stateCell({ shape, stateWord, reason }: RecommendationText): Cell {
  const word = sayStatusCell(shape, stateWord);
  return reason === null ? word : [...word, { text: reason, line: true, small: true, colour: 'ink-2' }];
}

function movementCell({ movement }: RecommendationText): Cell {
  if (movement === null) return [];
  const { value, periods, caution } = movement;
  return [
    { text: value, bold: true, small: true },
    ...[periods, caution]
      .filter((text) => text !== '')
      .map((text) => ({ text, line: true, small: true, colour: 'ink-2' }) as const),
  ];
}

/** Those of earlier meetings, and those of this one, a slide each or more. */
export function recommendationSlides(view: BriefView): SlideSpec[] {
  const { recommendations, speaker } = view;
  const { briefParts } = speaker.text;
  const { followed, proposed, summary } = recommendations;
  const tables = [
    { title: briefParts.followed, table: recommendationTable(view, followed, null) },
    { title: briefParts.proposed, table: recommendationTable(view, proposed, null) },
  ];
  const shown = tables.flatMap(({ title, table }): SlideSpec[] => {
    if (!table) return [];
    const said = {
      kicker: briefParts.recommendations,
      title,
      hint: summary,
      foot: [briefParts.recommendationsHint],
    };
    return [{ ...said, blocks: [table], indicators: [] }];
  });
  if (shown.length > 0) return shown;
  const said = {
    kicker: speaker.text.brief.title,
    title: briefParts.recommendations,
    foot: [],
    indicators: [],
  };
  return [{ ...said, hint: briefParts.noRecommendations, blocks: [] }];
}

/** What the committee is asked to decide; nothing where nothing is. */
export function decisionSlide({ decisions, speaker }: BriefView): SlideSpec[] {
  if (decisions.length === 0) return [];
  const { brief, briefParts } = speaker.text;
  const paragraphs = decisions.map((decision, index) => `${index + 1}. ${decision}`);
  const said = { kicker: brief.title, title: briefParts.decisions, hint: null, foot: [], indicators: [] };
  return [{ ...said, blocks: [{ kind: 'text', title: null, paragraphs, list: 'none' }] }];
}
