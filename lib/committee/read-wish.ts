import { z } from 'zod';
import { indicatorById } from '@/lib/indicators/catalogue';
import type { CommitteeFaults, CommitteeProblem, ReadInput } from './problem';
import { RECOMMENDATION_STATES, type MeetingWish, type RecommendationWish } from './types';
import { dateField, linesField, linksField, neededField, optionalDateField, textField } from './wish-fields';

const problem = (key: CommitteeProblem) => key;

/** Fields of the form of a meeting, as they are sent: lists are typed one a line. */
export const MEETING_FIELDS = {
  ...{ title: z.string(), date: z.string(), place: z.string() },
  ...{ agenda: z.string(), organisations: z.string(), documents: z.string() },
};

/** Fields of the form of a recommendation, as they are sent; `due`, `reason` and `indicator` may be empty. */
export const RECOMMENDATION_FIELDS = {
  ...{ text: z.string(), owner: z.string(), due: z.string(), state: z.string(), reason: z.string() },
  ...{ indicator: z.string(), places: z.array(z.string()) },
};

const meeting: z.ZodType<MeetingWish> = z.object({
  title: neededField(200),
  date: dateField,
  place: neededField(200),
  agenda: linesField(40, 500),
  organisations: linesField(60, 200),
  documents: linksField(20),
});

const recommendation = z.object({
  text: neededField(2000),
  owner: neededField(200),
  due: optionalDateField,
  state: z.enum(RECOMMENDATION_STATES, problem('committee-state')),
  reason: textField(1000),
  indicator: z
    .string()
    .refine((id) => id === '' || indicatorById(id) !== undefined, problem('committee-indicator')),
  places: z.array(z.string()),
});

const comment = textField(2000);

/** What somebody typed of a meeting. */
export function readMeetingWish(input: z.output<z.ZodObject<typeof MEETING_FIELDS>>): ReadInput<MeetingWish> {
  const parsed = meeting.safeParse(input);
  return parsed.success ? { ok: true, wish: parsed.data } : { ok: false, faults: faultsOf(parsed.error) };
}

/**
 * What somebody typed of a recommendation. A reason is kept only where it is dropped; places come out each once, in order.
 * @param known uids of the regions and districts that it may concern.
 */
export function readRecommendationWish(
  input: z.output<z.ZodObject<typeof RECOMMENDATION_FIELDS>>,
  known: ReadonlySet<string>,
): ReadInput<RecommendationWish> {
  const parsed = recommendation.safeParse(input);
  const isStranger = input.places.some((uid) => !known.has(uid));
  const isUnsaid = input.state === 'dropped' && input.reason.trim() === '';
  const faults: CommitteeFaults = {
    ...(isStranger ? { places: 'committee-place' } : {}),
    ...(isUnsaid ? { reason: 'committee-reason' } : {}),
    ...(parsed.success ? {} : faultsOf(parsed.error)),
  };
  if (!parsed.success || Object.keys(faults).length > 0) return { ok: false, faults };
  const { indicator, reason, places, ...wish } = parsed.data;
  return {
    ok: true,
    wish: {
      ...wish,
      reason: wish.state === 'dropped' ? reason : null,
      indicator: indicator === '' ? null : indicator,
      places: [...new Set(places)].sort(),
    },
  };
}

/** A comment beside a change: empty is none. */
export function readComment(text: string): ReadInput<string | null> {
  const parsed = comment.safeParse(text);
  if (!parsed.success) return { ok: false, faults: { comment: 'too-long' } };
  return { ok: true, wish: parsed.data === '' ? null : parsed.data };
}

/** The first fault of each field: messages of the schemas are problems. */
function faultsOf(error: z.ZodError): CommitteeFaults {
  const faults: Record<string, CommitteeProblem> = {};
  for (const { path, message } of error.issues) {
    faults[String(path[0] ?? '')] ??= PROBLEMS.find((known) => known === message) ?? 'required';
  }
  return faults;
}

const PROBLEMS: readonly CommitteeProblem[] = [
  ...(['required', 'too-long', 'committee-date', 'committee-lines', 'committee-line-long'] as const),
  ...(['committee-link', 'committee-state', 'committee-reason', 'committee-indicator'] as const),
  'committee-place',
];
