import type { BriefSection } from '@/lib/committee/brief-types';
import type { BriefView } from '@/lib/committee/view/view-brief';
import { viewNoteMap } from '@/lib/committee/view/view-map';
import { fill } from '@/lib/i18n/messages/fill';
import { formatNumber } from '@/lib/i18n/format';
import { say, sayStatusCell } from '../say-cells';
import type { Block, SlideSpec } from '../slide-types';
import { coverageTable } from './annex-slides';
import { left, regionTable, right } from './figure-table';
import { recommendationTable } from './recommendation-slides';
import { planTable } from './plan-slides';

/** One slide for each leading finding: the sentence, and the figure that bears it. */
export function findingSlides(view: BriefView): SlideSpec[] {
  const { slides } = view.speaker.text;
  return view.findings.lead.map((finding, index) =>
    findingSlide(view, finding, fill(slides.finding, { number: index + 1 })),
  );
}

/** One finding over its figure. */
export function findingSlide(
  view: BriefView,
  { id, text }: { readonly id: string; readonly text: string },
  kicker: string,
): SlideSpec {
  const finding = view.speaker.document.findings.find((one) => one.id === id);
  const indicators = finding?.indicators ?? [];
  const blocks = figuresOf(view, indicators, finding?.section ?? 'plan');
  return { kicker, title: text, hint: null, blocks, foot: [], indicators };
}

/**
 * Small maps and tables of the regions; a line of the plan; the recommendations; else where the plan's targets stand, or how complete
 * the data are.
 */
function figuresOf(view: BriefView, indicators: readonly string[], section: BriefSection): Block[] {
  if (section === 'recommendations') {
    const followed = recommendationTable(view, view.recommendations.followed.slice(0, 5), null);
    return followed ? [followed] : [];
  }
  // Of several indicators it is a count of the plan's targets.
  for (const id of indicators.length === 1 ? indicators : []) {
    const table = regionTable(view, id);
    if (!table) continue;
    const map = view.speaker.document.smallMaps.find((one) => one.indicator === id);
    if (map && map.indicator !== view.speaker.document.map?.indicator) {
      return [{ kind: 'map', map: viewNoteMap(view.speaker, wideOf(view, map)) }, table];
    }
    return [table];
  }
  const lines = (view.plan?.lines ?? []).filter(({ key }) => indicators.includes(key));
  if (lines.length === 1 && view.plan) return [planTable(view, view.plan, lines)];
  return section === 'plan' ? countTable(view) : [coverageTable(view)];
}

/** The wide drawing of the note for a small map of the same places: a slide has room for it. */
export function wideOf({ speaker }: BriefView, map: BriefView['smallMaps'][number]['map']) {
  const wide = speaker.document.map?.drawing;
  return wide && wide.units.length === map.drawing.units.length ? { ...map, drawing: wide } : map;
}

function countTable({ speaker }: BriefView): Block[] {
  const { document, text, language } = speaker;
  if (document.plan === null) return [];
  const { slides, common } = text;
  const { onTrack, watch, offTrack, unknown } = document.plan.counts;
  const rows = [
    [sayStatusCell('on-track', common.statusOnTrack), onTrack],
    [sayStatusCell('watch', common.statusWatch), watch],
    [sayStatusCell('off-track', common.statusOffTrack), offTrack],
    [sayStatusCell(null, slides.unjudged), unknown],
  ] as const;
  return [
    {
      ...{ kind: 'table', title: null },
      columns: [left(slides.countsHead, 4), right(slides.countHead, 1), left('', 5)],
      rows: rows.map(([cell, count]) => ({
        cells: [cell, say(formatNumber(count, language, 0), { bold: true }), []],
      })),
    },
  ];
}
