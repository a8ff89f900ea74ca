import type { Localized } from '@/lib/i18n/language';
import { indicatorById } from '@/lib/indicators/catalogue';
import { NATION } from '@/lib/org-units/scope';
import { openDataContext, type DataContext } from '@/lib/pages/data-context';
import { parsePeriod, type Period } from '@/lib/periods/period';
import { readPreviousBrief } from '@/lib/store/queries/committee/documents';
import { readConsistently } from '@/lib/store/transactions';
import type { Store } from '@/lib/store/types';
import type { Brief, BriefDocument, Finding, PrintedIndicator } from '../brief-types';
import { composeFindings } from '../findings';
import type { Meeting } from '../types';
import { applyEdits, chooseTitle, sayTitle } from './apply-edits';
import { loadBriefData, type BriefData } from './brief-data';
import type { BriefProblem, Composed } from './brief-problem';
import { isClosed } from './closed-periods';
import { drawMap, loadBriefDrawings } from './draw-maps';
import { findMoves } from './find-moves';
import { listRevised } from './list-revised';
import { namePlace } from './name-place';
import { chooseMapped, pillarIndicators, printPillars } from './pillars';
import { printFigure } from './print-figure';
import { printIndicator } from './print-indicator';
import { printPlan } from './print-plan';
import { printRecommendations } from './print-recommendations';
import { printWords } from './print-words';
import { rankDistricts } from './rank-districts';
import { COMPLETENESS, reportCoverage } from './report-coverage';
import { listWaiting, type WaitingEdit } from './waiting-edits';
import { sayNoData, sayNotAPeriod, sayNotClosed } from './say-problem';

type Wished = Pick<Brief, 'id' | 'period' | 'choices'>;

/** A note as it would be printed now, and what the figures say before the secretary's words. */
export interface Draft {
  readonly document: BriefDocument;
  readonly composed: readonly Finding[];
  /** The title that is printed when none is typed. */
  readonly title: Localized;
  /** Edits that the secretary must read again: the sentence says something else by now. */
  readonly waiting: readonly WaitingEdit[];
}

/** What a note would print now, of the whole nation, from one state of the data; or why it cannot be composed. */
export async function composeDocument(store: Store, meeting: Meeting, brief: Wished): Promise<Composed> {
  const draft = await composeDraft(store, meeting, brief);
  return 'problem' in draft ? draft : draft.document;
}

/** The same with all the findings that the figures give, for the secretary to choose from. */
export function composeDraft(store: Store, meeting: Meeting, brief: Wished): Promise<Draft | BriefProblem> {
  return readConsistently(store, async (reader) => {
    const context = await openDataContext(reader, NATION);
    if (!context) return sayNoData();
    const period = parsePeriod(brief.period);
    if (!period) return sayNotAPeriod(brief.period);
    if (!isClosed(period, context)) return sayNotClosed(period, context);
    return compose(context, meeting, brief, period);
  });
}

async function compose(
  context: DataContext,
  meeting: Meeting,
  brief: Wished,
  period: Period,
): Promise<Draft> {
  const { choices } = brief;
  const { store, release, profile, places } = context;
  const previous = (await readPreviousBrief(store, meeting.date)) ?? null;
  const before = previous && (parsePeriod(previous.document.period) ?? null);
  const data = await loadBriefData(context, period, before, choices.regions);
  const pillars = printPillars(data);
  const ofPillars = pillarIndicators(data.indicators).map(({ indicator }) => indicator);
  const plan = await printPlan(data, previous?.document ?? null);
  const told = new Set([
    ...ofPillars.map(({ id }) => id),
    ...(plan?.lines ?? []).map((line) => line.indicator),
  ]);
  const recommendations = await printRecommendations(context, meeting, period);
  const revised = previous ? await listRevised(store, previous.document) : [];
  const whole: Omit<BriefDocument, 'title' | 'findings'> = {
    format: 1,
    meeting: { id: meeting.id, title: meeting.title, date: meeting.date, place: meeting.place },
    country: profile.name,
    period: period.id,
    release: { number: release.number, label: release.label, dataAsOf: release.dataAsOf.toISOString() },
    fictive: context.fictive,
    threshold: context.threshold,
    previous: previous && {
      brief: previous.brief.id,
      meetingDate: previous.document.meeting.date,
      period: previous.document.period,
      release: previous.document.release.label,
    },
    ...{ sections: choices.sections, paragraphs: choices.paragraphs, decisions: choices.decisions },
    indicators: printIndicators([
      ...told,
      ...data.indicators.filter(({ id }) => id === COMPLETENESS).map(({ id }) => id),
      ...recommendations.flatMap(({ indicator }) => indicator ?? []),
      ...revised.map(({ indicator }) => indicator),
    ]),
    ...{ pillars, plan, ...(await drawMaps(data, chooseMapped(pillars))) },
    regions: [places.country, ...data.regions].map((unit) => ({
      place: namePlace(unit),
      figures: ofPillars.map((indicator) => printFigure(data, data.byRegion, indicator, unit.uid)),
    })),
    worst: ofPillars.map((indicator) => rankDistricts(data, indicator)),
    moves: findMoves(
      data,
      data.indicators.filter(({ id }) => told.has(id)),
    ),
    ...{ revised, recommendations, coverage: reportCoverage(data), words: printWords() },
  };
  const composed = composeFindings(whole);
  const findings = applyEdits(composed, brief);
  const title = sayTitle(whole, findings);
  return {
    document: { ...whole, title: chooseTitle(choices, title), findings },
    ...{ composed, title, waiting: listWaiting(composed, brief) },
  };
}

/** The national map of one indicator, and small ones of the pillars' and of completeness; without outlines there are none. */
async function drawMaps(
  data: BriefData,
  mapped: string | null,
): Promise<Pick<BriefDocument, 'map' | 'smallMaps'>> {
  const drawings = await loadBriefDrawings(data);
  if (!drawings) return { map: null, smallMaps: [] };
  const programme = data.context.places.regions.map(({ uid }) => uid);
  const shown = data.regions.map(({ uid }) => uid);
  const small = [...pillarIndicators(data.indicators).map(({ indicator }) => indicator.id), COMPLETENESS];
  return {
    map: mapped === null ? null : drawMap(data, mapped, drawings.wide, programme),
    smallMaps: small.flatMap((id) => drawMap(data, id, drawings.narrow, shown) ?? []),
  };
}

function printIndicators(ids: readonly string[]): Readonly<Record<string, PrintedIndicator>> {
  const known = [...new Set(ids)].flatMap((id) => indicatorById(id) ?? []);
  return Object.fromEntries(known.map((definition) => [definition.id, printIndicator(definition)]));
}
