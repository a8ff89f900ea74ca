import type { BriefSection, Finding } from '../brief-types';
import { FINDING_RULES } from './rules';
import type { FindingDraft, FindingSource } from './types';

/** Sentences that a section says by itself, cautions apart: the four questions of the plan, three elsewhere. */
const MOST: Readonly<Record<BriefSection, number>> = {
  plan: 4,
  regions: 3,
  changes: 3,
  recommendations: 3,
  annex: 3,
};

/**
 * What a note's figures say, in both languages, the weightiest first: composed by fixed rules, for the sections that were chosen.
 * Every number is written as the tables write it. What rests on partial data says so; what is missing is said to be missing; nothing
 * else is said of it. Ids are stable for a rule and its subject, so that an edit finds its sentence again.
 */
export function composeFindings(source: FindingSource): Finding[] {
  const drafts = listFindings(source);
  return source.sections
    .flatMap((section) => {
      const own = drafts.filter((draft) => draft.section === section);
      const most = own.filter(({ caution }) => !caution).slice(0, MOST[section]);
      return own.filter((draft) => draft.caution || most.includes(draft));
    })
    .sort((a, b) => b.weight - a.weight)
    .map(({ id, section, weight, text, places, indicators, partial }) => ({
      ...{ id, section, weight, text, places, indicators, partial },
      edited: false,
    }));
}

/** Everything that the rules find, however much it is, the weightiest first. */
export function listFindings(source: FindingSource): readonly FindingDraft[] {
  return FINDING_RULES.flatMap((rule) => rule(source)).sort((a, b) => b.weight - a.weight);
}
