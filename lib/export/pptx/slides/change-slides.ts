import type { BriefView } from '@/lib/committee/view/view-brief';
import type { MoveText, RevisedText } from '@/lib/committee/view/view-changes';
import { say } from '../say-cells';
import type { SlideSpec, TableBlock, TextBlock } from '../slide-types';
import { left, right } from './figure-table';

/** What moved, for the better and for the worse; then which figures of the note before were revised, and which bases of its changes. */
export function changeSlides({ changes, speaker }: BriefView): SlideSpec[] {
  const { brief, briefParts } = speaker.text;
  const said = { kicker: brief.title, foot: [], indicators: [] };
  const moves: SlideSpec = {
    ...{ ...said, title: changes.title, hint: changes.hint, beside: true },
    blocks: [
      moveTable(briefParts.better, briefParts.noBetter, changes.better),
      moveTable(briefParts.worse, briefParts.noWorse, changes.worse),
    ],
    indicators: [...new Set(speaker.document.moves.map(({ indicator }) => indicator))],
  };
  const { revised } = changes;
  if (revised === null) return [moves];
  const none = revised.rows.length === 0;
  return [
    moves,
    {
      ...{ ...said, title: briefParts.revised, hint: none ? briefParts.noRevised : revised.hint },
      blocks: none ? [] : [revisedTable(briefParts, revised.rows)],
    },
    ...(revised.bases.length === 0
      ? []
      : [
          {
            ...{ ...said, title: briefParts.bases, hint: revised.basesHint },
            blocks: [revisedTable(briefParts, revised.bases, briefParts.baseHead)],
          },
        ]),
  ];
}

function moveTable(title: string, none: string, moves: readonly MoveText[]): TableBlock | TextBlock {
  if (moves.length === 0) return { kind: 'text', title, paragraphs: [none], list: 'none' };
  return {
    ...{ kind: 'table', title },
    columns: [left('', 6), right('', 2), left('', 0.6), left('', 2)],
    rows: moves.map(({ name, before, after }) => ({
      cells: [
        say(name, { bold: true }),
        say(before, { colour: 'ink-2' }),
        say('→'),
        say(after, { bold: true }),
      ],
    })),
  };
}

/**
 * What was printed once, and what the data say now.
 * @param then heading of the values of once, where they were not printed.
 */
export function revisedTable(
  briefParts: BriefView['speaker']['text']['briefParts'],
  rows: readonly RevisedText[],
  then = briefParts.printedHead,
): TableBlock {
  return {
    ...{ kind: 'table', title: null },
    columns: [
      left(briefParts.figureHead, 5),
      left(briefParts.placeHead, 2),
      left(briefParts.periodHead, 2),
      right(then, 2),
      right(briefParts.nowHead, 2),
    ],
    rows: rows.map(({ name, place, period, printed, now }) => ({
      cells: [say(name, { bold: true }), say(place), say(period), say(printed), say(now, { bold: true })],
    })),
  };
}
