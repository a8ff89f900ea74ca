import { z } from 'zod';
import type { Localized } from '@/lib/i18n/language';
import type { Figure, Status } from '@/lib/indicators/types';
import type { MapDrawing, ShapeMark } from './brief-map-types';
import {
  BRIEF_SECTIONS,
  type BriefMap,
  type BriefParagraph,
  type BriefSection,
  type NamedPlace,
  type PrintedFigure,
} from './brief-types';

/**
 * Parts of a note as it is stored. Strict: what is not named here would be lost on reading, so it is refused on writing; the
 * types say that nothing of theirs is missing.
 */
export const localized: z.ZodType<Localized> = z.strictObject({ fr: z.string(), en: z.string() });
export const status: z.ZodType<Status | null> = z.enum(['on-track', 'watch', 'off-track']).nullable();
export const section: z.ZodType<BriefSection> = z.enum(BRIEF_SECTIONS);
export const sections = z.array(section);
export const place: z.ZodType<NamedPlace> = z.strictObject({
  ...{ uid: z.string(), name: z.string(), region: z.string().exactOptional() },
});
export const real = z.number().nullable();
export const text = z.string().nullable();
export const flag = z.boolean().nullable();

export const paragraph: z.ZodType<BriefParagraph> = z.strictObject({
  id: z.string(),
  after: z.enum([...BRIEF_SECTIONS, 'start']),
  text: localized,
});

const figure: z.ZodType<Figure> = z.strictObject({
  state: z.enum(['value', 'no-data', 'not-applicable']),
  value: real,
  numerator: real,
  denominator: real,
  coverage: real,
  monthsUsed: z.number(),
  partial: z.boolean(),
});

/** Fields of `PrintedFigure`, for those that hold more. */
export const printedFields = {
  indicator: z.string(),
  orgUnit: z.string(),
  period: z.string(),
  figure,
  expected: real,
  target: real,
  validated: flag,
  status,
  gap: real,
  gapBound: z.enum(['at-least', 'at-most']).nullable(),
  change: real,
  overYear: real.exactOptional(),
};
export const printed: z.ZodType<PrintedFigure> = z.strictObject(printedFields);

const size = { width: z.number(), height: z.number() };
const point = z.strictObject({ x: z.number(), y: z.number() });
const room = z.strictObject({ x: z.number(), y: z.number(), width: z.number() });
const corner = z.tuple([z.number(), z.number()]);

const shape = z.strictObject({
  ...{ uid: z.string(), name: z.string(), d: z.string(), region: z.string() },
  ...{ label: room, line: room, programme: z.boolean() },
  hidden: z.literal(true).exactOptional(),
});

const drawing: z.ZodType<MapDrawing> = z.strictObject({
  ...size,
  bounds: z.tuple([corner, corner]),
  units: z.array(shape),
  regions: z.array(shape),
  innerBorders: z.string(),
  neighbours: z.array(z.strictObject({ name: localized, d: z.string(), label: point.nullable() })),
  country: z
    .strictObject({
      ...{ d: z.string(), programme: z.string(), ...size },
      frame: z.strictObject({ x: z.number(), y: z.number(), ...size }),
    })
    .nullable(),
  enclave: z
    .strictObject({
      ...{ uid: z.string(), name: z.string(), d: z.string(), ...size },
      ...{ at: point, programme: z.boolean() },
    })
    .nullable(),
});

const band = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);
const mark: z.ZodType<ShapeMark> = z.strictObject({
  fill: z.union([band, z.enum(['no-data', 'outside'])]),
  value: z.string(),
  status,
  note: text,
  href: text,
  description: z.string(),
});
const marks = z.record(z.string(), mark);
const after = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

export const map: z.ZodType<BriefMap> = z.strictObject({
  indicator: z.string(),
  drawing,
  marks: z.strictObject({ fr: marks, en: marks }),
  values: z.record(z.string(), real).exactOptional(),
  palette: z.enum(['up', 'down', 'band', 'plain']),
  note: localized.nullable().exactOptional(),
  bands: z.strictObject({ fr: z.array(z.string()), en: z.array(z.string()) }),
  expected: z.strictObject({ after, label: localized }).nullable(),
});
