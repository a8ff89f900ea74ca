import type { BriefSection } from '@/lib/committee/brief-types';
import type { BriefView } from '@/lib/committee/view/view-brief';
import type { SlideSpec } from '../slide-types';
import { annexSlides, sourceSlides } from './annex-slides';
import { changeSlides } from './change-slides';
import { findingSlides } from './finding-slides';
import { planSlides, questionsSlide } from './plan-slides';
import { decisionSlide, recommendationSlides } from './recommendation-slides';
import { mapSlide, regionSlides } from './region-slides';

/** Every slide of a note after its title, in the note's own order. */
export function planDeck(view: BriefView, address: string): SlideSpec[] {
  const lead = findingSlides(view);
  const map = mapSlide(view);
  const mapped = new Set([...lead, ...map].filter(hasMap).flatMap(({ indicators }) => indicators));
  return [
    ...paragraphSlide(view, 'start', view.speaker.text.slides.secretariat),
    ...lead,
    questionsSlide(view),
    ...map,
    ...view.sections.flatMap((section) => {
      const slides = sectionSlides(view, section, mapped);
      const title = slides[0]?.title ?? '';
      return [...furtherFindings(view, section, title), ...slides, ...paragraphSlide(view, section, title)];
    }),
    ...decisionSlide(view),
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

/** The findings at the head of a section, beside those that lead the note. */
function furtherFindings(
  { findings, speaker }: BriefView,
  section: BriefSection,
  title: string,
): SlideSpec[] {
  const said = findings.bySection[section];
  if (said.length === 0) return [];
  const paragraphs = said.map(({ text }) => text);
  return [
    {
      ...{ kicker: speaker.text.slides.findings, title, hint: null, foot: [], indicators: [] },
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
