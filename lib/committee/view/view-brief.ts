import type { Language } from '@/lib/i18n/language';
import { messagesIn } from '@/lib/i18n/messages';
import type { BriefDocument, BriefMap, BriefParagraph, RevisedFigure } from '../brief-types';
import { partRevised } from '../revised-parts';
import { speakNote, type NoteSpeaker } from './note-speaker';
import { viewAnnex, type AnnexView } from './view-annex';
import { viewChanges, viewRevised, type ChangesView, type RevisedText } from './view-changes';
import { viewFindings, type FindingsView } from './view-findings';
import { viewHead, type EditionState, type HeadView } from './view-head';
import { viewNoteMap, type NoteMapView } from './view-map';
import { viewPillars, type PillarsView } from './view-pillars';
import { viewPlan, type PlanView } from './view-plan';
import { viewRecommendations, type RecommendationsView } from './view-recommendations';
import {
  viewMapList,
  viewRegions,
  viewWorst,
  type MapListRow,
  type RegionsView,
  type WorstView,
} from './view-regions';

/** Everything that a note prints, as texts of one language. */
export interface BriefView {
  readonly speaker: NoteSpeaker;
  readonly head: HeadView;
  readonly findings: FindingsView;
  readonly pillars: PillarsView;
  readonly map: NoteMapView | null;
  readonly mapList: readonly MapListRow[];
  readonly sections: BriefDocument['sections'];
  readonly plan: PlanView | null;
  readonly regions: RegionsView;
  readonly smallMaps: readonly NoteMapView[];
  readonly worst: readonly WorstView[];
  readonly changes: ChangesView;
  readonly recommendations: RecommendationsView;
  readonly decisions: readonly string[];
  readonly annex: AnnexView;
  /** Figures of the note itself that were revised since it was frozen, in the words of the day. */
  readonly since: readonly RevisedText[];
  /** The same of what its changes were counted from, which it does not print. */
  readonly sinceBases: readonly RevisedText[];
  /** Free paragraphs by where they stand, in their order. */
  readonly paragraphs: (after: BriefParagraph['after']) => readonly string[];
}

/**
 * A note in one language.
 *
 * @param revisedSince what became of its figures since it was frozen; empty for a draft.
 * @param waiting ids of a draft's findings whose edits wait to be read again.
 */
export function viewBrief(
  document: BriefDocument,
  language: Language,
  edition: EditionState,
  revisedSince: readonly RevisedFigure[] = [],
  waiting: readonly string[] = [],
): BriefView {
  const spoken = speakNote(document, language, revisedSince);
  const speaker = edition.extract === null ? spoken : nameNation(spoken);
  return {
    speaker,
    head: viewHead(speaker, edition),
    findings: viewFindings(speaker, waiting),
    pillars: viewPillars(speaker),
    map: document.map && viewNoteMap(speaker, drawSmall(document.map, document.smallMaps)),
    mapList: document.map ? viewMapList(speaker, document.map.indicator) : [],
    sections: document.sections,
    plan: viewPlan(speaker),
    regions: viewRegions(speaker),
    smallMaps: document.smallMaps.map((map) => viewNoteMap(speaker, map, 'short')),
    worst: viewWorst(speaker),
    changes: viewChanges(speaker),
    recommendations: viewRecommendations(speaker),
    decisions: document.decisions.map((decision) => decision[language]).filter((text) => text !== ''),
    annex: viewAnnex(speaker),
    ...viewSince(speaker, revisedSince),
    paragraphs: (after) => splitParagraphs(document, language, after),
  };
}

/** What is said of revisions since is of the day, not of the note: it is never said in frozen words. */
function viewSince(speaker: NoteSpeaker, revisedSince: readonly RevisedFigure[]) {
  const today = { ...speaker, text: messagesIn(speaker.language) };
  const { printed, bases } = partRevised(speaker.document.indicators, revisedSince);
  return { since: viewRevised(today, printed), sinceBases: viewRevised(today, bases) };
}

/** In an extract of some regions the last row is of the whole country, other regions among it: it says so. */
function nameNation(speaker: NoteSpeaker): NoteSpeaker {
  const { brief } = speaker.text;
  const own = { whole: brief.wholeNation, gapNote: brief.nationNote };
  return { ...speaker, text: { ...speaker.text, brief: { ...brief, ...own } } };
}

/** On paper the national map is half a page wide: the small maps' drawing of the same places has words large enough for that. */
function drawSmall(map: BriefMap, smallMaps: readonly BriefMap[]): BriefMap {
  const small = smallMaps.find(({ drawing }) => drawing.units.length === map.drawing.units.length);
  return small ? { ...map, drawing: small.drawing } : map;
}

/** Empty lines part paragraphs. */
function splitParagraphs(
  { paragraphs }: BriefDocument,
  language: Language,
  after: BriefParagraph['after'],
): readonly string[] {
  return paragraphs
    .filter((paragraph) => paragraph.after === after)
    .flatMap(({ text }) => text[language].split(/\n\s*\n/))
    .map((text) => text.trim())
    .filter((text) => text !== '');
}
