import { z } from 'zod';
import { indicatorById } from '@/lib/indicators/catalogue';
import type { Language } from '@/lib/i18n/language';
import type { Scope } from '@/lib/org-units/scope';
import type { CountryProfile } from '@/lib/profile/types';
import { checkKey, takesTargets } from './check-key';
import type { TargetWish } from './decide-target';
import type { TargetDocument, TargetKey } from './decision';
import { faultOfValue, isInFuture, parseDocumentDate, parseNumber } from './parse-wish';
import type { TargetProblem } from './problem';

const line = (most: number) => z.string('invalid').trim().max(most, 'too-long');

/** The fields by which a form says which target it is about; messages are keys of `forms.problems`. */
export const TARGET_FIELDS = {
  plan: line(64).min(1, 'target-plan'),
  indicator: line(64).min(1, 'target-indicator'),
  year: z.string('target-year').regex(/^\d{4}$/, 'target-year'),
  /** Empty: the country. */
  region: line(64),
  /** Empty: taken for a new target. */
  version: line(64),
};

/** What is decided of it. */
export const WISH_FIELDS = {
  value: line(40).min(1, 'required'),
  document: line(300),
  documentDate: line(40),
  note: line(500),
  /** Other milestones that the same document validates (`siblingText`). */
  also: z.array(line(80)).max(12, 'too-long').optional(),
};

type KeyInput = z.output<z.ZodObject<typeof TARGET_FIELDS>>;
type WishInput = KeyInput & z.output<z.ZodObject<typeof WISH_FIELDS>>;
type Faults = { readonly ok: false; readonly faults: Readonly<Record<string, TargetProblem>> };

interface KeySetting {
  readonly profile: Pick<CountryProfile, 'plans' | 'programmeRegions'>;
  readonly scope: Scope;
}

interface WishSetting extends KeySetting {
  readonly language: Language;
  readonly now: Date;
}

/** Which target a form is about, if its reader may decide on it. */
export function readKey(
  { plan, indicator, year, region }: KeyInput,
  { profile, scope }: KeySetting,
): { readonly ok: true; readonly key: TargetKey } | Faults {
  const key = { plan, indicator, year: Number(year), region: region === '' ? null : region };
  const faults = checkKey(key, profile, scope);
  return Object.keys(faults).length > 0 ? { ok: false, faults } : { ok: true, key };
}

/** What somebody wants to decide; all that is wrong with it at once. */
export function readWish(
  input: WishInput,
  setting: WishSetting,
): { readonly ok: true; readonly wish: TargetWish } | Faults {
  const read = readKey(input, setting);
  const definition = indicatorById(input.indicator);
  const value = parseNumber(input.value, setting.language);
  const valueFault = definition ? faultOfValue(value, definition) : null;
  const isNorm = definition !== undefined && !takesTargets(definition);
  const source = readDocument(input, setting.now);
  const faults = {
    ...(read.ok ? {} : read.faults),
    // What was decided before can still be withdrawn: only setting a target is refused.
    ...(isNorm ? { indicator: 'target-norm' as const } : {}),
    ...(valueFault ? { value: valueFault } : {}),
    ...(source.ok ? {} : source.faults),
  };
  if (!read.ok || !source.ok || isNorm || value === null || valueFault) return { ok: false, faults };
  const change = { kind: 'set', value, source: source.source } as const;
  const note = input.note === '' ? null : input.note;
  return { ok: true, wish: { key: read.key, change, note, version: input.version } };
}

function readDocument(
  { document: title, documentDate }: Pick<WishInput, 'document' | 'documentDate'>,
  now: Date,
): { readonly ok: true; readonly source: TargetDocument | null } | Faults {
  const fault = (field: string, problem: TargetProblem) =>
    ({ ok: false, faults: { [field]: problem } }) as const;
  if (title === '' && documentDate === '') return { ok: true, source: null };
  if (documentDate === '') return fault('documentDate', 'target-date-missing');
  if (title === '') return fault('document', 'target-document-missing');
  const date = parseDocumentDate(documentDate);
  if (date === null) return fault('documentDate', 'target-date');
  return isInFuture(date, now)
    ? fault('documentDate', 'target-date-future')
    : { ok: true, source: { title, date } };
}
