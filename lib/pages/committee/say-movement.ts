import { sayPeriod, sayShare, type Speaker } from '@/lib/board/words';
import type { Movement, MovementGap } from '@/lib/committee/brief-types';
import { formatChange, formatMonthRange, formatValue } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import { indicatorById } from '@/lib/indicators/catalogue';
import { parseMonth } from '@/lib/periods/period';

/** A movement in words, part by part. */
export interface MovementWords {
  /** `54 % → 61 %`; a side without a value is a dash. */
  readonly line: string;
  /** `+7,0 pts`; `null` where none is said. */
  readonly change: string | null;
  /** Why none is said. */
  readonly withheld: MovementGap | null;
  /** `juillet à août 2026`. */
  readonly months: string;
  /** `données de 92 % des aires`; `null` where nothing was expected. */
  readonly data: string | null;
}

type CommitteeSpeaker = Speaker & { readonly text: Pick<Messages, 'recommendations'> };

/** How an indicator moved since a recommendation; `null` for an indicator that the catalogue no longer has. */
export function sayMovement(movement: Movement, speaker: CommitteeSpeaker): MovementWords | null {
  const definition = indicatorById(movement.indicator);
  if (!definition) return null;
  const { language, text } = speaker;
  const { recommendations, common } = text;
  const say = (value: number | null) =>
    value === null ? common.dash : formatValue(value, definition, language);
  const { from, to, change } = movement;
  const withheld = movement.withheld ?? null;
  const isEarly = withheld === 'too-early';
  return {
    line: isEarly
      ? say(from.value)
      : fill(recommendations.movementLine, { before: say(from.value), after: say(to.value) }),
    change: change === null ? null : formatChange(change, definition, language),
    withheld,
    months: isEarly ? sayPeriod(speaker, from.period) : sayMonths(from.period, to.period, speaker),
    data: sayCoverage(speaker, from.coverage, isEarly ? from.coverage : to.coverage),
  };
}

function sayMonths(from: string, to: string, speaker: CommitteeSpeaker): string {
  const [first, last] = [parseMonth(from), parseMonth(to)];
  if (first === undefined || last === undefined) return `${from} – ${to}`;
  return formatMonthRange(first, last, speaker.language);
}

function sayCoverage(speaker: CommitteeSpeaker, before: number | null, after: number | null): string | null {
  const { recommendations, common } = speaker.text;
  if (before === null && after === null) return null;
  const [first, second] = [before, after].map((share) =>
    share === null ? common.dash : sayShare(speaker, Math.min(1, share)),
  );
  return first === second
    ? fill(recommendations.movementDataSame, { share: String(first) })
    : fill(recommendations.movementData, { before: String(first), after: String(second) });
}
