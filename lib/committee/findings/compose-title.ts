import { formatList } from '@/lib/i18n/format';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import type { Localized } from '@/lib/i18n/language';
import type { Finding } from '../brief-types';
import { listPartial, totalOf } from './rules/plan-count';
import { sayCount } from './say-number';
import { findTitleSubjects, type TitleSubjects } from './title-subjects';
import type { FindingSource } from './types';
import { capitalise, joinClauses, sayInBoth, type Voice } from './voice';

/** A note's title, and the places that it names. */
export interface NoteTitle {
  readonly text: Localized;
  /** Uids; a reader who may not see one of them gets another title. */
  readonly places: readonly string[];
}

/**
 * A short title from the figures: how the plan moves, then what lags (`Le plan avance ; les stocks et Mopti décrochent`), each only where
 * the figures bear it and none on partial data unsaid. Where there is nothing to say, the first finding without its full stop; empty
 * without one.
 */
export function composeTitle(source: FindingSource, findings: readonly Finding[]): NoteTitle {
  const subjects = findTitleSubjects(source);
  // After a count of what is on track, that the pillars are so too is one time too many.
  const isRepeated = subjects.tone === 'good' && isPlanSaid(source) && movePlan(source) === null;
  const text = sayInBoth((voice) => {
    const clauses = [sayPlan(voice, source), isRepeated ? '' : saySubjects(voice, subjects)].filter(
      (clause) => clause !== '',
    );
    return clauses.length === 0 ? '' : capitalise(joinClauses(voice, clauses));
  });
  if (text.fr !== '') return { text, places: subjects.places };
  const [first] = findings;
  if (!first) return { text, places: [] };
  return { text: sayInBoth(({ language }) => first.text[language].replace(/\.$/, '')), places: first.places };
}

/** The text of `composeTitle` alone. */
export function titleOf(source: FindingSource, findings: readonly Finding[]): Localized {
  return composeTitle(source, findings).text;
}

type PlanMove = 'planForward' | 'planBack' | 'planStill';

/** How the plan moved, where that holds whatever its partial targets turn out to be. */
function movePlan({ plan }: FindingSource): PlanMove | null {
  if (!plan || plan.onTrackBefore === null) return null;
  const partial = listPartial(plan);
  const met = partial.filter(({ status }) => status === 'on-track').length;
  const least = plan.counts.onTrack - met;
  const most = least + partial.length + listUnjudged(plan).length;
  if (least > plan.onTrackBefore) return 'planForward';
  if (most < plan.onTrackBefore) return 'planBack';
  return least === most ? 'planStill' : null;
}

/** Targets that these data can measure and that have no status: they may be on track like the others. */
function listUnjudged({ lines }: NonNullable<FindingSource['plan']>): readonly unknown[] {
  return lines.filter(({ status, measurable }) => status === null && measurable);
}

/** How the plan moved; else the count of its targets. */
function sayPlan(voice: Voice, source: FindingSource): string {
  const { title } = voice.places;
  const { plan } = source;
  if (!plan || !isPlanSaid(source)) return '';
  const move = movePlan(source);
  if (move) return title[move];
  const said = sayOnTrack(voice, plan.counts.onTrack, totalOf(plan));
  return listPartial(plan).length > 0 ? fill(title.partial, { title: said }) : said;
}

/** Of targets none of which is judged, a title says nothing: that none is on track would be said of what is not known. */
function isPlanSaid({ plan, sections }: FindingSource): boolean {
  return (
    plan !== null && sections.includes('plan') && totalOf(plan) > 1 && totalOf(plan) > plan.counts.unknown
  );
}

function sayOnTrack(voice: Voice, onTrack: number, all: number): string {
  const { title } = voice.places;
  if (onTrack === all) return title.planAll;
  const total = sayCount(voice, all, 'feminine');
  if (onTrack === 0) return fill(title.planNone, { total });
  const count = sayCount(voice, onTrack, 'feminine');
  return fill(pickForm(voice.language, onTrack, title.planSome), { count, total });
}

function saySubjects(voice: Voice, { pillars, region, tone }: TitleSubjects): string {
  if (tone === null) return '';
  const { title } = voice.places;
  const names = [...pillars.map((pillar) => title[pillar]), ...(region ? [region.name] : [])];
  const subjects = formatList(names, voice.language);
  if (tone === 'good') return fill(title.good, { subjects });
  // Stocks are many in both languages; any two are.
  const many = names.length > 1 || pillars.includes('stock');
  const forms = tone === 'falling' ? title.falling : title.late;
  return fill(many ? forms.other : forms.one, { subjects });
}
