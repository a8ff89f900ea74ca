import type { BriefView } from '@/lib/committee/view/view-brief';
import { messagesIn } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import { say } from '../say-cells';
import type { SlideSpec, TableBlock } from '../slide-types';
import { revisedTable } from './change-slides';
import { left, right } from './figure-table';

/** Definitions and coverage, where the annex was chosen. */
export function annexSlides(view: BriefView): SlideSpec[] {
  const { annex, speaker } = view;
  const { briefParts } = speaker.text;
  const said = { kicker: briefParts.annex, foot: [], indicators: [] };
  const coverage: SlideSpec = {
    ...{ ...said, title: annex.coverageTitle, hint: annex.coverageHint },
    blocks: [coverageTable(view)],
  };
  const definitions: SlideSpec = {
    ...{ ...said, title: briefParts.definitions, hint: null },
    blocks: [
      {
        ...{ kind: 'table', title: null },
        columns: [left(briefParts.indicatorHead, 3), left(briefParts.definitionHead, 8)],
        rows: annex.definitions.map(({ name, definition, formula, origin }) => ({
          cells: [
            say(name, { bold: true }),
            [
              { text: definition, small: true },
              { text: [formula, origin].join(' · '), line: true, small: true, colour: 'ink-2' },
            ],
          ],
        })),
      },
    ],
  };
  return [coverage, definitions];
}

/** Share of the reports that came, of the country and each region. */
export function coverageTable({ annex, speaker }: BriefView): TableBlock {
  const { briefParts } = speaker.text;
  return {
    ...{ kind: 'table', title: null },
    columns: [left(briefParts.placeHead, 4), right(briefParts.coverageHead, 2), left('', 4)],
    rows: annex.coverage.map(({ name, share, partial }) => ({
      cells: [say(name, { bold: true }), say(share), say(partial ?? '', { colour: 'ink-2' })],
    })),
  };
}

/** What was revised since, then where the figures come from and how to read them: the last slides of every note. */
export function sourceSlides({ annex, speaker, since, sinceBases }: BriefView, address: string): SlideSpec[] {
  const { brief, briefParts, slides } = speaker.text;
  const said = { kicker: brief.title, foot: [], indicators: [] };
  const sources: SlideSpec = {
    ...{ ...said, title: briefParts.sources, hint: null },
    blocks: [
      {
        kind: 'text',
        title: null,
        paragraphs: [...annex.sources, fill(slides.address, { address })],
        list: 'dots',
      },
    ],
  };
  // In the words of the day, not in the note's.
  const today = messagesIn(speaker.language);
  const { printedHead, baseHead } = today.briefParts;
  const listed = [
    { title: today.brief.since, hint: null, rows: since, then: printedHead },
    { title: today.brief.sinceBases, hint: today.brief.sinceBasesHint, rows: sinceBases, then: baseHead },
  ];
  const revised = listed.flatMap(({ rows, then, ...heads }): SlideSpec[] =>
    rows.length === 0 ? [] : [{ ...said, ...heads, blocks: [revisedTable(today.briefParts, rows, then)] }],
  );
  return [...revised, sources];
}
