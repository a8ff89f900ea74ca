import type { BriefView } from '@/lib/committee/view/view-brief';
import type { FigureText } from '@/lib/committee/view/view-figure';
import { viewMapList, viewWorst } from '@/lib/committee/view/view-regions';
import { fill } from '@/lib/i18n/messages/fill';
import { say, sayStatusCell, sayValueCell } from '../say-cells';
import type { Cell, SlideColumn, TableBlock } from '../slide-types';

export const left = (head: string, share: number): SlideColumn => ({ head: say(head), share, align: 'left' });
export const right = (head: string, share: number): SlideColumn => ({
  head: say(head),
  share,
  align: 'right',
});

/** Status with what is still to be done under it, if anything is. */
export function sayStatusAndGap({ status, statusWord, gap }: FigureText, none: string): Cell {
  const word = sayStatusCell(status, statusWord);
  return gap === '' || gap === none
    ? word
    : [...word, { text: gap, line: true, small: true, colour: 'ink-2' }];
}

/** One indicator by region, the worst first, the country at the foot; `null` where the note has it of no region. */
export function regionTable({ speaker }: BriefView, indicator: string): TableBlock | null {
  const rows = viewMapList(speaker, indicator);
  if (rows.length < 2) return null;
  const { brief, common } = speaker.text;
  return {
    ...{ kind: 'table', title: null },
    columns: [left(brief.regionHead, 2.6), right(brief.valueHead, 2.4), left(brief.statusHead, 4)],
    rows: rows.map(({ name, whole, figure }) => ({
      cells: [say(name, { bold: true }), sayValueCell(figure), sayStatusAndGap(figure, common.none)],
      total: whole,
    })),
  };
}

/** The worst districts of one indicator by name; `null` where the note lists none. */
export function worstTable({ speaker }: BriefView, indicator: string): TableBlock | null {
  const { document, text } = speaker;
  const [found] = viewWorst({
    ...speaker,
    document: { ...document, worst: document.worst.filter((one) => one.indicator === indicator) },
  });
  if (!found) return null;
  const { brief, slides, common } = text;
  return {
    kind: 'table',
    title: fill(slides.worstOf, { indicator: found.indicator }),
    columns: [
      left(brief.districtHead, 3),
      left(brief.regionHead, 2.4),
      right(brief.valueHead, 2.4),
      left(brief.statusHead, 3.6),
    ],
    rows: found.districts.map(({ name, region, figure }) => ({
      cells: [
        say(name, { bold: true }),
        say(region),
        sayValueCell(figure),
        sayStatusAndGap(figure, common.none),
      ],
    })),
  };
}
