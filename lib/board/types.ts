import type { Language } from '@/lib/i18n/language';
import type { Messages } from '@/lib/i18n/messages';
import type { IndicatorView } from '@/lib/indicators/indicator-view';
import type { History, Snapshot } from '@/lib/indicators/snapshot-types';
import type { Status } from '@/lib/indicators/types';
import type { Level } from '@/lib/org-units/org-unit';
import type { Scope } from '@/lib/org-units/scope';
import type { MonthIndex } from '@/lib/periods/period';

/** An indicator as the browser needs it: its rules, and its texts in one language only. */
export interface BoardIndicator extends IndicatorView {
  readonly definition: string;
  /** Its terms in words, for the foot of the page, and each alone. */
  readonly calculation: string;
  readonly numeratorName: string;
  readonly denominatorName: string | null;
}

/** What a view is of: everything that stands in its address. */
export interface Choice {
  readonly indicator: string;
  readonly period: string;
  /** Level of the units that are listed and mapped. */
  readonly level: Level;
  /** The listed unit whose trend is shown; `null`: none, the head's alone. */
  readonly place: string | null;
}

export interface BoardPlace {
  readonly uid: string;
  readonly name: string;
  readonly programme: boolean;
  /** Address of its own page; `null` for a level that has none. */
  readonly href: string | null;
}

/** A plan in force over some months; its targets are read from the snapshot. */
export interface BoardPlan {
  readonly name: string;
  /** `2021–2025`. */
  readonly years: string;
  readonly from: MonthIndex;
  readonly to: MonthIndex;
  /** Indicators with a national target. */
  readonly indicators: readonly string[];
  /** Of its indicators, those whose last milestone has no source. */
  readonly unsourced: readonly string[];
  /** Of its indicators, those whose last milestone fell due while the plan went on: in which December, and how it stood then. */
  readonly pastDue: Readonly<Record<string, { readonly month: MonthIndex; readonly status: Status | null }>>;
}

/** Figures of one period, the country first. */
export interface BoardFigures {
  readonly snapshot: Snapshot;
  readonly histories: readonly History[];
}

/** What decides how far a figure may be trusted. */
export interface CellRules {
  /** Fraction 0..1 under which a value is partial. */
  readonly threshold: number;
  /** First month whose reports are still coming in, countrywide; `null` when the last one is in. */
  readonly provisionalFrom: MonthIndex | null;
}

/** What a board needs besides the figures; the same for every period, indicator and place of a page. */
export interface BoardFrame extends CellRules {
  readonly language: Language;
  readonly text: Pick<Messages, 'board' | 'common' | 'gaps'>;
  /** Path of the page: `/`, `/regions/UID`, `/districts/UID`. */
  readonly path: string;
  readonly head: { readonly uid: string; readonly name: string; readonly level: Level };
  /** What the reader may see of the country: of a part, nothing is said as if it were the whole. */
  readonly scope: Scope['kind'];
  /** The regions to which the reader is confined, by name; `null` for a reader who is not. */
  readonly ownRegions: readonly Pick<BoardPlace, 'name' | 'programme'>[] | null;
  /** Levels that can be listed, the page's own first. */
  readonly levels: readonly Level[];
  readonly places: readonly BoardPlace[];
  readonly indicators: readonly BoardIndicator[];
  readonly plans: readonly BoardPlan[];
  readonly firstMonth: MonthIndex;
  readonly lastMonth: MonthIndex;
  /** All months of the profile are in. */
  readonly complete: boolean;
  readonly schematic: boolean;
}
