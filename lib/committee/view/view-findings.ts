import type { BriefDocument, BriefSection, Finding } from '../brief-types';
import type { NoteSpeaker } from './note-speaker';

export interface FindingText {
  readonly id: string;
  readonly text: string;
  /** Said beside it in a draft: the secretary's own words wait to be read again. */
  readonly waits: string | null;
}

/** Said under the title; the others stand at the head of their sections. */
const LED_BY = 3;

export interface FindingsView {
  readonly lead: readonly FindingText[];
  readonly bySection: Readonly<Record<BriefSection, readonly FindingText[]>>;
}

/**
 * The heaviest findings lead, heaviest first; one that is the note's title is not said again.
 *
 * @param waiting ids of those whose edits wait to be read again.
 */
export function viewFindings(
  { document, language, text: { prepare } }: NoteSpeaker,
  waiting: readonly string[] = [],
): FindingsView {
  const view = ({ id, text }: Finding): FindingText => ({
    ...{ id, text: text[language] },
    waits: waiting.includes(id) ? prepare.againTitle : null,
  });
  const said = byWeight(document).filter(({ text }) => text[language] !== document.title[language]);
  const lead = said.slice(0, LED_BY);
  const rest = said.slice(LED_BY);
  const of = (section: BriefSection) => rest.filter((finding) => finding.section === section).map(view);
  return {
    lead: lead.map(view),
    bySection: {
      plan: of('plan'),
      regions: of('regions'),
      changes: of('changes'),
      recommendations: of('recommendations'),
      annex: of('annex'),
    },
  };
}

function byWeight({ findings }: BriefDocument): Finding[] {
  return [...findings].sort((a, b) => b.weight - a.weight);
}
