import type { Localized } from '@/lib/i18n/language';
import type { MeasureId } from '@/lib/indicators/measures';
import type { Level } from '@/lib/org-units/org-unit';
import type { MonthIndex } from '@/lib/periods/period';

/** One item of the national server that counts toward a measure, e.g. `fbfJHSPpUQD`, `fbfJHSPpUQD.pq2XI5kz2BY`, `lyLU2wR22tC.ACTUAL_REPORTS`, `Uvn6LCg7dVU:numerator`. */
export type ItemText = string;

export interface MeasureMapping {
  /** Summed into the measure. */
  readonly items: readonly ItemText[];
  /** An absent value counts as zero where the other term of the ratio was reported. */
  readonly absentIsZero: boolean;
}

export interface Target {
  readonly indicator: string;
  readonly year: number;
  /** In the indicator's unit, due at the end of the year. */
  readonly value: number;
  /** Region uid; `null` for the country. */
  readonly region: string | null;
  /** Document and date; `null` means "à valider". */
  readonly source: Localized | null;
}

/** A goal of the plan that these data cannot measure; shown as such, never as a figure. */
export interface Goal {
  readonly label: Localized;
  readonly source: Localized;
}

/** What others reported of a plan: not measured here, shown with who said it. */
export interface ReportedFact {
  readonly label: Localized;
  readonly source: Localized;
}

export interface Plan {
  readonly id: string;
  readonly name: Localized;
  readonly from: MonthIndex;
  readonly to: MonthIndex;
  readonly targets: readonly Target[];
  readonly goals: readonly Goal[];
  readonly facts?: readonly ReportedFact[] | undefined;
}

export interface Partner {
  readonly id: string;
  readonly name: Localized;
  readonly regions: readonly string[];
}

export interface CountryProfile {
  readonly id: string;
  readonly name: Localized;
  readonly source: {
    readonly root: string;
    /** Level number on the server of each of our levels. */
    readonly levels: Readonly<Record<Level, number>>;
    readonly pullLevel: Level;
    readonly firstMonth: MonthIndex;
    /** How many of the last months are pulled again each time. */
    readonly revisionMonths: number;
    readonly measures: Readonly<Partial<Record<MeasureId, MeasureMapping>>>;
  };
  readonly programmeRegions: readonly string[];
  /** Fraction 0..1 under which a value is `partial`. */
  readonly coverageThreshold: number;
  readonly plans: readonly Plan[];
  readonly partners: readonly Partner[];
  /** Words for what is fictive or schematic about the source, none for a real one. */
  readonly notes: { readonly districtOutlinesSchematic: boolean };
}
