import type { BriefView } from '@/lib/committee/view/view-brief';
import { viewNoteMap } from '@/lib/committee/view/view-map';
import { sayPeriod } from '@/lib/board/words';
import { fill } from '@/lib/i18n/messages/fill';
import { say, sayBoundCell, sayStatusCell, sayValueCell } from '../say-cells';
import type { Cell, SlideSpec } from '../slide-types';
import { left, regionTable, worstTable } from './figure-table';
import { wideOf } from './finding-slides';

/** The national map with its values beside it; nothing where nothing has an outline. */
export function mapSlide(view: BriefView): SlideSpec[] {
  const { map } = view.speaker.document;
  return map ? [oneMap(view, map)] : [];
}

function oneMap(view: BriefView, map: BriefView['smallMaps'][number]['map']): SlideSpec {
  const shown = viewNoteMap(view.speaker, map);
  const { brief, board } = view.speaker.text;
  const table = regionTable(view, map.indicator);
  return {
    kicker: view.speaker.document.country[view.speaker.language],
    title: shown.title,
    hint: [shown.definition, shown.hint].join(' '),
    blocks: [{ kind: 'map', map: shown }, ...(table ? [table] : [])],
    foot: [...(table ? [brief.gapNote] : []), ...(shown.schematic ? [`${board.schematic}.`] : [])],
    indicators: [map.indicator],
  };
}

/** The regions in one table; then each pillar on its map, and its worst districts by name. */
export function regionSlides(view: BriefView, shownBefore: ReadonlySet<string>): SlideSpec[] {
  const { regions, speaker } = view;
  const { document, text } = speaker;
  const { brief, common } = text;
  const title = fill(brief.regionsTitle, { period: sayPeriod(speaker, document.period) });
  if (regions.rows.length === 0) {
    return [{ ...EMPTY, kicker: brief.title, title, hint: brief.noRegions }];
  }
  const table: SlideSpec = {
    kicker: brief.title,
    title,
    hint: brief.regionsHint,
    blocks: [
      {
        ...{ kind: 'table', title: null },
        columns: [
          left(brief.regionHead, 2),
          ...regions.columns.map(({ name, expected, toValidate }) => ({
            head: headOf(
              name,
              expected === null ? null : `${brief.expectedHead} ${expected}`,
              toValidate ? common.toValidate : null,
            ),
            ...{ share: 2, align: 'right' as const },
          })),
        ],
        rows: regions.rows.map(({ name, whole, figures }) => ({
          total: whole,
          cells: [
            say(name, { bold: true }),
            ...figures.map((figure): Cell =>
              figure === null
                ? say(common.dash)
                : figure.status === null
                  ? sayValueCell(figure)
                  : [...sayStatusCell(figure.status, ''), ...sayValueCell(figure)],
            ),
          ],
        })),
      },
    ],
    foot: [],
    indicators: regions.columns.map(({ key }) => key),
  };
  const maps = document.smallMaps
    .filter(({ indicator }) => !shownBefore.has(indicator))
    .map((map) => oneMap(view, wideOf(view, map)));
  const worst = document.worst.flatMap(({ indicator }): SlideSpec[] => {
    const found = worstTable(view, indicator);
    if (!found) return [];
    return [
      {
        ...{ kicker: brief.worst, title: found.title ?? brief.worst, hint: brief.worstHint },
        ...{ blocks: [{ ...found, title: null }], foot: [], indicators: [indicator] },
      },
    ];
  });
  return [table, ...maps, ...worst];
}

const EMPTY = { blocks: [], foot: [], indicators: [] } as const;

function headOf(name: string, expected: string | null, toValidate: string | null): Cell {
  const bound = expected === null ? [] : sayBoundCell(expected, toValidate !== null, toValidate ?? '');
  return [{ text: name, bold: true }, ...bound.map((run) => ({ ...run, line: true, small: true }))];
}
