import { sayPeriod } from '@/lib/board/words';
import type { BriefSection } from '@/lib/committee/brief-types';
import type { BriefView } from '@/lib/committee/view/view-brief';
import { fill } from '@/lib/i18n/messages/fill';
import type { SlideSpec } from '../slide-types';
import { annexSlides, sourceSlides } from './annex-slides';
import { changeSlides } from './change-slides';
import { findingSlide, findingSlides } from './finding-slides';
import { planSlides, questionsSlide } from './plan-slides';
import { decisionSlide, recommendationSlides } from './recommendation-slides';
import { mapSlide, regionSlides } from './region-slides';

/** Every slide of a note after its title, in the note's own order. */
export function planDeck(view: BriefView, address: string): SlideSpec[] {
  const lead = findingSlides(view);
  const map = mapSlide(view);
  const further = new Map(view.sections.map((section) => [section, furtherFindings(view, section)] as const));
  const mapped = new Set(
    [...lead, ...map, ...[...further.values()].flat()].filter(hasMap).flatMap(({ indicators }) => indicators),
  );
  return [
    ...paragraphSlide(view, 'start', view.speaker.text.slides.secretariat),
    ...lead,
    questionsSlide(view),
    ...map,
    ...view.sections.flatMap((section) => {
      const slides = [
        ...(further.get(section) ?? []),
        ...sectionSlides(view, section, mapped),
        ...paragraphSlide(view, section, titleOf(view, section)),
      ];
      // As on paper: what is asked of the committee comes before the annex.
      return section === 'annex' ? [...decisionSlide(view), ...slides] : slides;
    }),
    ...(view.sections.includes('annex') ? [] : decisionSlide(view)),
    ...sourceSlides(view, address),
  ];
}

function hasMap({ blocks }: SlideSpec): boolean {
  return blocks.some(({ kind }) => kind === 'map');
}

function sectionSlides(view: BriefView, section: BriefSection, mapped: ReadonlySet<string>): SlideSpec[] {
  if (section === 'plan') return planSlides(view);
  if (section === 'regions') return regionSlides(view, mapped);
  if (section === 'changes') return changeSlides(view);
  if (section === 'recommendations') return recommendationSlides(view);
  return annexSlides(view);
}

/** What the note calls a section. */
function titleOf({ plan, changes, speaker }: BriefView, section: BriefSection): string {
  const { brief, briefParts } = speaker.text;
  if (section === 'plan') return plan?.title ?? brief.planMissing;
  if (section === 'regions') {
    return fill(brief.regionsTitle, { period: sayPeriod(speaker, speaker.document.period) });
  }
  return section === 'changes' ? changes.title : briefParts[section];
}

/** The findings at the head of a section, beside those that lead the note; one alone stands over the figure that bears it. */
function furtherFindings(view: BriefView, section: BriefSection): SlideSpec[] {
  const { findings, speaker } = view;
  const said = findings.bySection[section];
  const [first, ...others] = said;
  if (!first) return [];
  const kicker = speaker.text.slides.findings;
  if (others.length === 0) return [findingSlide(view, first, kicker)];
  const paragraphs = said.map(({ text }) => text);
  const title = titleOf(view, section);
  return [
    {
      ...{ kicker, title, hint: null, foot: [], indicators: [] },
      blocks: [{ kind: 'text', title: null, paragraphs, list: 'dots' }],
    },
  ];
}

function paragraphSlide(view: BriefView, after: BriefSection | 'start', title: string): SlideSpec[] {
  const paragraphs = view.paragraphs(after);
  if (paragraphs.length === 0) return [];
  const { slides } = view.speaker.text;
  return [
    {
      ...{ kicker: slides.secretariat, title, hint: null, foot: [], indicators: [] },
      blocks: [{ kind: 'text', title: null, paragraphs, list: 'none' }],
    },
  ];
}
