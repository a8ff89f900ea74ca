import { z } from 'zod';
import type { BriefDocument, Finding, Movement, PlanPrintLine, PrintedIndicator } from './brief-types';
import {
  localized,
  map,
  paragraph,
  place,
  printed,
  printedFields,
  real,
  section,
  sections,
  text,
} from './document-parts';
import { RECOMMENDATION_STATES } from './types';

const indicator: z.ZodType<PrintedIndicator> = z.strictObject({
  ...{ id: z.string(), label: localized, short: localized, gapNoun: z.string() },
  unit: z.enum(['percent', 'count', 'ratio']),
  decimals: z.union([z.literal(0), z.literal(1)]),
  direction: z.enum(['up', 'down', 'band']),
  band: z.tuple([z.number(), z.number()]).exactOptional(),
  ...{ definition: localized, formula: localized, origin: localized },
  ...{ howToRead: localized.exactOptional(), notToRead: localized.exactOptional() },
});

const finding: z.ZodType<Finding> = z.strictObject({
  ...{ id: z.string(), section, weight: z.number(), text: localized },
  ...{ places: z.array(z.string()), indicators: z.array(z.string()) },
  ...{ partial: z.boolean(), edited: z.boolean() },
});

const line: z.ZodType<PlanPrintLine> = z.strictObject({
  ...printedFields,
  ...{ baseline: real, finalTarget: real, finalYear: z.number(), judgedIn: text, measurable: z.boolean() },
  ...{ baselineIn: z.string().exactOptional(), judgedValue: real.exactOptional() },
});

const plan = z.strictObject({
  ...{ id: z.string(), name: localized, from: z.string(), to: z.string() },
  lines: z.array(line),
  goals: z.array(localized),
  counts: z.strictObject({
    ...{ onTrack: z.number(), watch: z.number(), offTrack: z.number(), unknown: z.number() },
  }),
  onTrackBefore: real,
});

const moment = z.strictObject({ period: z.string(), value: real, coverage: real });
const movement: z.ZodType<Movement> = z.strictObject({
  ...{ indicator: z.string(), from: moment, to: moment, change: real },
  withheld: z.enum(['too-early', 'season', 'no-data', 'partial']).nullable().exactOptional(),
});

const recommendation = z.strictObject({
  ...{ id: z.string(), number: z.number(), text: z.string(), owner: z.string(), due: text },
  ...{ state: z.enum(RECOMMENDATION_STATES), reason: text, indicator: text, madeOn: z.string() },
  ...{ places: z.array(place), overdue: z.boolean(), proposed: z.boolean(), since: movement.nullable() },
});

const move = z.strictObject({
  ...{ indicator: z.string(), place, before: z.number(), after: z.number(), better: z.boolean() },
  ...{ beforePeriod: z.string(), afterPeriod: z.string() },
});

export const revised = z.strictObject({
  ...{ indicator: z.string(), place, period: z.string(), printed: real, now: real },
  compared: z.literal(true).exactOptional(),
});

const meeting = z.strictObject({ id: z.string(), title: z.string(), date: z.string(), place: z.string() });
const previous = z.strictObject({
  ...{ brief: z.string(), meetingDate: z.string(), period: z.string(), release: z.string() },
});

const wordsByPath = z.record(z.string(), z.string());

/** A whole note, as it is stored and as the API answers it. */
export const documentSchema: z.ZodType<BriefDocument> = z.strictObject({
  ...{ format: z.literal(1), meeting, country: localized, period: z.string() },
  release: z.strictObject({ number: z.number().int(), label: z.string(), dataAsOf: z.string() }),
  ...{ fictive: z.boolean(), threshold: z.number(), previous: previous.nullable() },
  ...{ title: localized, sections, paragraphs: z.array(paragraph), decisions: z.array(localized) },
  ...{ findings: z.array(finding), indicators: z.record(z.string(), indicator) },
  pillars: z.array(
    z.strictObject({ ...printedFields, pillar: z.enum(['coverage', 'supervision', 'stock']) }),
  ),
  ...{ plan: plan.nullable(), map: map.nullable(), smallMaps: z.array(map) },
  regions: z.array(z.strictObject({ place, figures: z.array(printed) })),
  worst: z.array(
    z.strictObject({
      indicator: z.string(),
      districts: z.array(z.strictObject({ ...printedFields, place, region: place })),
    }),
  ),
  ...{ moves: z.array(move), revised: z.array(revised), recommendations: z.array(recommendation) },
  coverage: z.array(z.strictObject({ place, share: real })),
  words: z.strictObject({ fr: wordsByPath, en: wordsByPath }).exactOptional(),
});

/**
 * The text under which a document is frozen: the same for ever, and read back whole.
 * @throws when something of it would be lost, such as a figure that is no number.
 */
export function freezeDocument(document: BriefDocument): string {
  const frozen = JSON.stringify(document);
  const faults = documentSchema.safeParse(JSON.parse(frozen)).error;
  if (faults) throw new Error(`The document cannot be frozen: ${z.prettifyError(faults)}`);
  return frozen;
}

/**
 * Reads a frozen document.
 * @param note id of the note, for the error.
 * @throws when it is damaged or of a format that this program does not know: a note is never shown in part.
 */
export function readFrozen(json: string, note: string): BriefDocument {
  try {
    return documentSchema.parse(JSON.parse(json));
  } catch (cause) {
    throw new Error(
      `The printed document of the note ${note} cannot be read; restore it from a backup, or start the version of the program that froze it.`,
      { cause },
    );
  }
}
