import { sayPeriod, sayShare } from '@/lib/board/words';
import { formatChange, formatDate, formatList, HARD_SPACE } from '@/lib/i18n/format';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import type { Status } from '@/lib/indicators/types';
import type { Movement, PrintedRecommendation } from '../brief-types';
import { nameIndicator, printedIndicator, type NoteSpeaker } from './note-speaker';
import { sayPrintedValue } from './say-printed';

export interface RecommendationText {
  readonly id: string;
  readonly number: number;
  readonly text: string;
  readonly owner: string;
  readonly due: string;
  /** Done, late or under way as the shapes of statuses; a dash for dropped. */
  readonly shape: Status | null;
  readonly state: string;
  /** The state without its reason, for where the reason stands under it. */
  readonly stateWord: string;
  /** Why it was dropped. */
  readonly reason: string | null;
  /** Linked indicator and places; empty without. */
  readonly linked: string;
  readonly movement: {
    readonly value: string;
    readonly periods: string;
    /** Coverage of both, and why no change is said. */
    readonly caution: string;
  } | null;
}

export interface RecommendationsView {
  readonly summary: string;
  readonly followed: readonly RecommendationText[];
  readonly proposed: readonly RecommendationText[];
}

/** Those of earlier meetings, late ones first, and those made at this one. */
export function viewRecommendations(speaker: NoteSpeaker): RecommendationsView {
  const { recommendations } = speaker.document;
  const followed = recommendations.filter(({ proposed }) => !proposed);
  const sorted = [...followed].sort((a, b) => Number(b.overdue) - Number(a.overdue) || a.number - b.number);
  return {
    summary: sayCounts(speaker, recommendations),
    followed: sorted.map((recommendation) => viewOne(speaker, recommendation)),
    proposed: recommendations.filter(({ proposed }) => proposed).map((one) => viewOne(speaker, one)),
  };
}

function viewOne(speaker: NoteSpeaker, recommendation: PrintedRecommendation): RecommendationText {
  const { language, text } = speaker;
  const { id, number, owner, due, indicator, places, since } = recommendation;
  const where =
    places.length === 0
      ? text.briefParts.placesWhole
      : formatList(
          places.map(({ name }) => name),
          language,
        );
  return {
    ...{ id, number, text: recommendation.text, owner },
    due: due === null ? text.briefParts.noDue : breakable(formatDate(due, language)),
    shape: shapeOf(recommendation),
    state: sayState(speaker, recommendation),
    ...statePartsOf(speaker, recommendation),
    linked: indicator === null ? '' : `${nameIndicator(speaker, indicator, 'short')}, ${where}`,
    movement: since === null ? null : viewMovement(speaker, since),
  };
}

/** A date in a narrow column may break before its year. */
function breakable(date: string): string {
  const last = date.lastIndexOf(HARD_SPACE);
  return last < 0 ? date : `${date.slice(0, last)} ${date.slice(last + 1)}`;
}

function shapeOf({ state, overdue }: PrintedRecommendation): Status | null {
  if (state === 'done') return 'on-track';
  if (state === 'dropped') return null;
  return overdue ? 'off-track' : 'watch';
}

function sayState({ text: { briefParts } }: NoteSpeaker, one: PrintedRecommendation): string {
  if (one.state === 'dropped' && one.reason !== null) return fill(briefParts.dropped, { reason: one.reason });
  if (one.overdue) return one.state === 'in-progress' ? briefParts.overdueInProgress : briefParts.overdue;
  return briefParts.state[one.state];
}

function statePartsOf(
  speaker: NoteSpeaker,
  one: PrintedRecommendation,
): Pick<RecommendationText, 'stateWord' | 'reason'> {
  const reason = one.state === 'dropped' ? one.reason : null;
  return { reason, stateWord: sayState(speaker, { ...one, reason: null }) };
}

/** `22,4 → 21,8 (−0,6)`, with both periods and the coverage where a change is withheld. */
function viewMovement(speaker: NoteSpeaker, since: Movement): RecommendationText['movement'] {
  const { text, language } = speaker;
  const indicator = printedIndicator(speaker, since.indicator);
  if (!indicator) return null;
  const { from, to, change } = since;
  const values = {
    from: sayPrintedValue(speaker, indicator, from.value),
    to: sayPrintedValue(speaker, indicator, to.value),
  };
  const { briefParts } = text;
  const share = (part: number | null) => (part === null ? text.common.dash : sayShare(speaker, part));
  if (from.period === to.period) {
    // Made in the note's own period: there is one value yet, and nothing to compare it with.
    return {
      value: values.to,
      periods: sayPeriod(speaker, to.period, 'short'),
      caution: [
        briefParts.withheld['too-early'],
        fill(briefParts.movementCoverageOnce, { share: share(to.coverage) }),
      ].join(' · '),
    };
  }
  return {
    value:
      change === null
        ? fill(briefParts.movement, values)
        : fill(briefParts.movementChange, { ...values, change: formatChange(change, indicator, language) }),
    periods: fill(briefParts.movementPeriods, {
      from: sayPeriod(speaker, from.period, 'short'),
      to: sayPeriod(speaker, to.period, 'short'),
    }),
    caution: [
      ...(since.withheld ? [briefParts.withheld[since.withheld]] : []),
      fill(briefParts.movementCoverage, { from: share(from.coverage), to: share(to.coverage) }),
    ].join(' · '),
  };
}

/** `1 faite, 1 en retard, 2 proposées.` */
function sayCounts(
  { language, text: { briefParts } }: NoteSpeaker,
  all: readonly PrintedRecommendation[],
): string {
  const { summary } = briefParts;
  const followed = all.filter(({ proposed }) => !proposed);
  const isOpen = ({ state }: PrintedRecommendation) => state === 'open' || state === 'in-progress';
  const counts = [
    [followed.filter(({ state }) => state === 'done').length, summary.done],
    [followed.filter(({ overdue }) => overdue).length, summary.late],
    [followed.filter((one) => isOpen(one) && !one.overdue).length, summary.open],
    [followed.filter(({ state }) => state === 'dropped').length, summary.dropped],
    [all.filter(({ proposed }) => proposed).length, summary.proposed],
  ] as const;
  const said = counts.flatMap(([count, forms]) =>
    count === 0 ? [] : [fill(pickForm(language, count, forms), { count })],
  );
  return said.length === 0 ? '' : `${formatList(said, language)}.`;
}
