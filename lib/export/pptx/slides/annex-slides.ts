import type { BriefView } from '@/lib/committee/view/view-brief';
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

/** Where the figures come from and how to read them: the last slide of every note. */
export function sourceSlides({ annex, speaker, since }: BriefView, address: string): SlideSpec[] {
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
  if (since.length === 0) return [sources];
  return [{ ...said, title: brief.since, hint: null, blocks: [revisedTable(speaker, since)] }, sources];
}
