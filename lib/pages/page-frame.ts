import type { OutsidePlace } from '@/lib/board/board-types';
import type { CellRules, BoardIndicator } from '@/lib/board/types';
import type { Language } from '@/lib/i18n/language';
import type { Messages } from '@/lib/i18n/messages';
import type { OrgUnit } from '@/lib/org-units/org-unit';
import type { Scope } from '@/lib/org-units/scope';
import type { MonthIndex, Period } from '@/lib/periods/period';
import type { CountryProfile, Plan } from '@/lib/profile/types';
import type { Release } from '@/lib/store/types';

/** What a page takes from its address. */
export interface PageAsks {
  /** `month`: months only; `any`: quarters, semesters and years too; `none`: the page has no period. */
  readonly period: 'month' | 'any' | 'none';
  /** Whether one region may be chosen (`?region=UID`). */
  readonly region: boolean;
  /** Other parameters and the values that each takes, the default first. `tri` and `sens` are read by `readSort`. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  /** Parameters of free text or numbers that the page parses itself. */
  readonly texts?: readonly string[];
}

/** Everything that a page of figures says around them; plain values, no store. */
export interface PageFrame extends CellRules {
  /** Changes with anything that figures, words or drawings of the page come from: what it shows of its data is kept under it. */
  readonly key: string;
  readonly language: Language;
  readonly text: Messages;
  /** Path of the page, without query. */
  readonly path: string;
  /** What the address asks for besides the path, in a fixed order: links change one of them and keep the others. */
  readonly asked: Readonly<Record<string, string>>;
  readonly country: string;
  readonly scope: Scope;
  readonly profile: CountryProfile;
  readonly plans: readonly Plan[];
  readonly release: Release;
  readonly fictive: boolean;
  readonly period: Period;
  /** The chosen region; `null` for all. */
  readonly region: OrgUnit | null;
  /** Regions of the programme that the reader may see, by name, and their districts. */
  readonly regions: readonly OrgUnit[];
  readonly districts: readonly OrgUnit[];
  /** The values of `choices`, the default where the address names none. */
  readonly chosen: Readonly<Record<string, string>>;
  /** The values of `texts`, empty where the address has none. */
  readonly written: Readonly<Record<string, string>>;
  /** Tracked indicators, in the catalogue's order: one that is absent is « non suivi ». */
  readonly indicators: readonly BoardIndicator[];
  readonly firstMonth: MonthIndex;
  readonly lastMonth: MonthIndex;
  readonly complete: boolean;
}

export interface BadParameter {
  readonly parameter: string;
  readonly value: string;
  /** What it takes; empty where these are too many to say. */
  readonly takes: readonly { readonly id: string; readonly label: string }[];
}

export type LoadedPage<T> =
  | { readonly kind: 'ready'; readonly frame: PageFrame; readonly data: T }
  /** No release yet. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'bad-query'; readonly problems: readonly BadParameter[] }
  /** A place that exists and that the reader may not see. */
  | { readonly kind: 'out-of-scope' }
  | { readonly kind: 'unknown-place' }
  | OutsidePlace;
