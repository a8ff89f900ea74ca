import type { Localized } from '@/lib/i18n/language';
import type { MapDrawing, ShapeMark } from './brief-map-types';
import type { Figure, Status } from '@/lib/indicators/types';
import type { Recommendation } from './types';
import type { BriefParagraph, BriefSection } from './brief-choices';
import type { PrintedWords } from './printed-words';
import type { Movement } from './movement-types';

export {
  BRIEF_SECTIONS,
  type Brief,
  type BriefChoices,
  type BriefParagraph,
  type BriefSection,
  type BriefState,
  type FindingEdit,
} from './brief-choices';
export type { Movement, MovementGap } from './movement-types';

/** A figure as it was printed, with all that stands around it in a table. */
export interface PrintedFigure {
  readonly indicator: string;
  readonly orgUnit: string;
  readonly period: string;
  readonly figure: Figure;
  readonly expected: number | null;
  readonly target: number | null;
  /** `false` is "à valider"; `null` without target. */
  readonly validated: boolean | null;
  readonly status: Status | null;
  readonly gap: number | null;
  /** The gap is one side of the true one. */
  readonly gapBound: 'at-least' | 'at-most' | null;
  /** Since the note before (or one year before, for a first one); `null` withheld or unknown. */
  readonly change: number | null;
  /** Over one year, where `change` is withheld because the note before is of another season or length of period. */
  readonly overYear?: number | null;
}

/** What a sentence says: composed by rules, in both languages, and what it rests on. */
export interface Finding {
  /** Stable for a rule and what it is about, so that an edit finds it again: `worst:supervision_monthly:UID`. */
  readonly id: string;
  readonly section: BriefSection;
  /** Greater is said first. */
  readonly weight: number;
  readonly text: Localized;
  /** Uids of the places it names or ranks; readers who may not see one of them do not get it. */
  readonly places: readonly string[];
  readonly indicators: readonly string[];
  /** It rests on partial data, and says so. */
  readonly partial: boolean;
  /** The words are the secretary's. */
  readonly edited: boolean;
}

export interface NamedPlace {
  readonly uid: string;
  readonly name: string;
  /** Uid of the region that it stands in (its own, for a region); absent for the country, and for a place that is no longer known. */
  readonly region?: string;
}

/** The indicator as the note prints it, whatever becomes of the catalogue. */
export interface PrintedIndicator {
  readonly id: string;
  readonly label: Localized;
  readonly short: Localized;
  readonly unit: 'percent' | 'count' | 'ratio';
  readonly decimals: 0 | 1;
  readonly direction: 'up' | 'down' | 'band';
  /** The norm, both bounds included; absent from other directions, and from a note that was frozen without it. */
  readonly band?: readonly [number, number];
  readonly gapNoun: string;
  readonly definition: Localized;
  readonly formula: Localized;
  readonly origin: Localized;
  /** How to read it and what it is not; absent from notes that were frozen without. */
  readonly howToRead?: Localized;
  readonly notToRead?: Localized;
}

export interface BriefMap {
  readonly indicator: string;
  readonly drawing: MapDrawing;
  /** In each language, since a mark holds written values. */
  readonly marks: {
    readonly fr: Readonly<Record<string, ShapeMark>>;
    readonly en: Readonly<Record<string, ShapeMark>>;
  };
  /** What the marks were written from, by uid, in the indicator's unit; absent from a note that was frozen without them. */
  readonly values?: Readonly<Record<string, number | null>>;
  /** `plain`: nothing was expected, so that no step is a threshold. */
  readonly palette: 'up' | 'down' | 'band' | 'plain';
  /** How to read the bands: `en milliers`, the norm; `null` for nothing to say. */
  readonly note?: Localized | null;
  readonly bands: { readonly fr: readonly string[]; readonly en: readonly string[] };
  readonly expected: { readonly after: 1 | 2 | 3 | 4; readonly label: Localized } | null;
}

export interface PlanPrintLine extends PrintedFigure {
  readonly baseline: number | null;
  /** The month that the baseline was measured in; absent where the plan itself states it. */
  readonly baselineIn?: string;
  /** Of the plan's end; in the indicator's unit. */
  readonly finalTarget: number | null;
  readonly finalYear: number;
  /** Judged in the past: the December in which it was due, as a period id. */
  readonly judgedIn: string | null;
  /** What status and gap were judged on then, in the indicator's unit; absent where nothing was judged in the past. */
  readonly judgedValue?: number | null;
  /** `null`: the target cannot be measured with these data. */
  readonly measurable: boolean;
}

export interface PrintedMove {
  readonly indicator: string;
  readonly place: NamedPlace;
  readonly before: number;
  readonly after: number;
  readonly beforePeriod: string;
  readonly afterPeriod: string;
  readonly better: boolean;
}

/** A figure of the note before, and what has become of it in the data since. */
export interface RevisedFigure {
  readonly indicator: string;
  /** Of several together, their names, and their uids and regions joined by `+`. */
  readonly place: NamedPlace;
  readonly period: string;
  readonly printed: number | null;
  readonly now: number | null;
  /** Not printed itself: a printed change was counted from it. */
  readonly compared?: true;
}

export interface PrintedRecommendation extends Pick<
  Recommendation,
  'id' | 'number' | 'text' | 'owner' | 'due' | 'state' | 'reason' | 'indicator' | 'madeOn'
> {
  readonly places: readonly NamedPlace[];
  readonly overdue: boolean;
  /** Made at this meeting. */
  readonly proposed: boolean;
  /** The linked indicator then and now. */
  readonly since: Movement | null;
}

/** Everything a note prints. A draft's is composed anew each time; a published one's is stored for ever. */
export interface BriefDocument {
  readonly format: 1;
  readonly meeting: {
    readonly id: string;
    readonly title: string;
    readonly date: string;
    readonly place: string;
  };
  readonly country: Localized;
  readonly period: string;
  readonly release: { readonly number: number; readonly label: string; readonly dataAsOf: string };
  readonly fictive: boolean;
  /** Fraction 0..1 under which a figure is partial. */
  readonly threshold: number;
  /** The published note of an earlier meeting that changes are counted from. */
  readonly previous: {
    readonly brief: string;
    readonly meetingDate: string;
    readonly period: string;
    readonly release: string;
  } | null;
  readonly title: Localized;
  readonly sections: readonly BriefSection[];
  readonly paragraphs: readonly BriefParagraph[];
  readonly decisions: readonly Localized[];
  readonly findings: readonly Finding[];
  readonly indicators: Readonly<Record<string, PrintedIndicator>>;
  /** Four questions: coverage, supervision, stock, and the plan as a count of its targets. */
  readonly pillars: readonly (PrintedFigure & { readonly pillar: 'coverage' | 'supervision' | 'stock' })[];
  readonly plan: {
    readonly id: string;
    readonly name: Localized;
    readonly from: string;
    readonly to: string;
    readonly lines: readonly PlanPrintLine[];
    readonly goals: readonly Localized[];
    readonly counts: {
      readonly onTrack: number;
      readonly watch: number;
      readonly offTrack: number;
      readonly unknown: number;
    };
    /** On track in the note before; `null` without one, or of another plan. */
    readonly onTrackBefore: number | null;
  } | null;
  readonly map: BriefMap | null;
  /** Small maps of the pillars' indicators, by region. */
  readonly smallMaps: readonly BriefMap[];
  /** The country first, then the chosen regions: the pillars' indicators of each. */
  readonly regions: readonly { readonly place: NamedPlace; readonly figures: readonly PrintedFigure[] }[];
  /** Worst districts of each pillar's indicator, worst first. */
  readonly worst: readonly {
    readonly indicator: string;
    readonly districts: readonly (PrintedFigure & {
      readonly place: NamedPlace;
      readonly region: NamedPlace;
    })[];
  }[];
  readonly moves: readonly PrintedMove[];
  readonly revised: readonly RevisedFigure[];
  readonly recommendations: readonly PrintedRecommendation[];
  /** Coverage of reports by region in the period, fraction 0..1; `null`: nothing expected. */
  readonly coverage: readonly { readonly place: NamedPlace; readonly share: number | null }[];
  /** Headings, labels and statuses as they were; absent from a note that was frozen without them. */
  readonly words?: PrintedWords;
}
