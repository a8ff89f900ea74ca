import { z } from 'zod';
import { BRIEF_SECTIONS, type BriefChoices, type FindingEdit } from './brief-types';
import { localized, paragraph, sections } from './document-parts';

const edit: z.ZodType<FindingEdit> = z.strictObject({
  ...{ dropped: z.boolean(), text: localized.nullable() },
  on: z.strictObject({ release: z.string(), period: z.string(), text: localized }).exactOptional(),
});

/** What a secretary chose for a note, as it is stored. */
const choices: z.ZodType<BriefChoices> = z.strictObject({
  title: localized,
  sections,
  regions: z.array(z.string()),
  paragraphs: z.array(paragraph),
  findings: z.record(z.string(), edit),
  decisions: z.array(localized),
});

/** What a note is when it is begun: every part, the whole programme, and nothing typed. */
export const FIRST_CHOICES: BriefChoices = {
  title: { fr: '', en: '' },
  sections: BRIEF_SECTIONS,
  regions: [],
  paragraphs: [],
  findings: {},
  decisions: [],
};

/**
 * Reads stored choices.
 * @param note id of the note, for the error.
 * @throws when they are not whole.
 */
export function readChoices(json: string, note: string): BriefChoices {
  try {
    return choices.parse(JSON.parse(json));
  } catch (cause) {
    throw new Error(`The choices of the note ${note} cannot be read; restore it from a backup.`, { cause });
  }
}
