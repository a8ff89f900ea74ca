import type { Status } from '@/lib/indicators/types';

/** One listed place, every text ready. */
export interface RowView {
  readonly uid: string;
  readonly name: string;
  /** 1 for the worst; `null` without a value, and for a count on partial data. */
  readonly rank: number | null;
  readonly value: string;
  readonly hasValue: boolean;
  readonly bar: { readonly value: number | null; readonly expected: number | null; readonly fill: string };
  readonly status: Status | null;
  /** The status, or why there is none where something was expected. */
  readonly statusWord: string;
  readonly gap: string;
  readonly change: string;
  /** Share of the data received, and `partiel` under the threshold. */
  readonly received: string;
  readonly partial: boolean;
  readonly numerator: string;
  readonly denominator: string;
  readonly expected: string;
  readonly target: string;
  readonly toValidate: boolean;
  /** Address that chooses it. */
  readonly href: string;
  readonly chosen: boolean;
}

export interface TileView {
  readonly key: string;
  readonly pillar: string;
  readonly question: string;
  readonly value: string;
  /** Else the value is a word. */
  readonly hasValue: boolean;
  /** Beside the value: `sur 12`. */
  readonly of: string;
  readonly status: Status | null;
  readonly statusWord: string;
  readonly lines: readonly { readonly label: string; readonly value: string; readonly toValidate: boolean }[];
  /** Indicator it chooses (`null`: its address is another page), and its address; `null` where it leads nowhere. */
  readonly indicator: string | null;
  readonly href: string | null;
  readonly chosen: boolean;
}

export interface StripMonth {
  /** `2026-06`. */
  readonly period: string;
  readonly value: number | null;
  /** Short value for the bar; empty without data. */
  readonly text: string;
  /** `sept.`, and its first letter for a phone. */
  readonly name: string;
  readonly initial: string;
  /** The year, on its first month and on the first bar. */
  readonly year: string | null;
  /** What was expected in that month; `null` for none. */
  readonly expected: number | null;
  /** On too few data, or still coming in. */
  readonly unsure: boolean;
  /** `partiel`, `provisoire` or `sans donnée` where it is to be said in the drawing, else null. */
  readonly note: string | null;
  /** What a phone writes over the strip for the first and the chosen month; `null` for the others. */
  readonly caption: string | null;
  readonly description: string;
  readonly chosen: boolean;
  readonly href: string;
}

export interface StripView {
  readonly title: string;
  readonly hint: string;
  readonly label: string;
  readonly months: readonly StripMonth[];
  readonly top: number;
  readonly palette: 'up' | 'down';
}

export interface TrendView {
  readonly unit: 'percent' | 'count' | 'ratio';
  readonly title: string;
  readonly hint: string;
  readonly label: string;
  readonly values: readonly (number | null)[];
  readonly partial: readonly boolean[];
  readonly comparison: readonly (number | null)[] | null;
  readonly expected: readonly (number | null)[];
  /** Position of the chosen month, and its name. */
  readonly chosen: number;
  readonly chosenName: string;
  /** Position of the month from which another plan judges; `null` for none. */
  readonly planFrom: number | null;
  readonly planNames: readonly [string, string];
  readonly ends: Readonly<Record<'chosen' | 'comparison' | 'expected' | 'last', string>>;
  /** What the ends stand for, in the indicator's unit; `null` for no label. */
  readonly endValues: Readonly<Record<'chosen' | 'comparison' | 'expected' | 'last', number | null>>;
  readonly months: readonly [string, string, string];
  /** Page of the place that is shown, and the words of its link. */
  readonly open: { readonly href: string; readonly text: string } | null;
}

/** What a shape of the map shows. */
export interface MarkView {
  readonly fill: 1 | 2 | 3 | 4 | 5 | 'no-data' | 'outside';
  readonly value: string;
  readonly status: Status | null;
  readonly note: string | null;
  readonly href: string | null;
  readonly description: string;
}
