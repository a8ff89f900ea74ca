import type { Localized } from '@/lib/i18n/language';

/** The parts of a note that may be chosen and put in order; the annex, when chosen, comes last. */
export const BRIEF_SECTIONS = ['plan', 'regions', 'changes', 'recommendations', 'annex'] as const;
export type BriefSection = (typeof BRIEF_SECTIONS)[number];

/** What the secretary chose and typed; everything else of a note comes from the data. */
export interface BriefChoices {
  /** The title over the note; empty: the first finding. */
  readonly title: Localized;
  /** Chosen sections, in their order. */
  readonly sections: readonly BriefSection[];
  /** Uids of the regions that the tables and small maps show, in no order; empty: all of the programme. */
  readonly regions: readonly string[];
  /** Free paragraphs, before the first section (`start`) or after one. Plain text; empty lines part paragraphs. */
  readonly paragraphs: readonly BriefParagraph[];
  /** Findings that were edited or dropped, by their id. */
  readonly findings: Readonly<Record<string, FindingEdit>>;
  /** What the committee is asked to decide, one a line. */
  readonly decisions: readonly Localized[];
}

export interface BriefParagraph {
  readonly id: string;
  readonly after: BriefSection | 'start';
  readonly text: Localized;
}

export interface FindingEdit {
  readonly dropped: boolean;
  /** The secretary's own words; `null`: as composed. */
  readonly text: Localized | null;
  /** What was read when it was made; absent for one of a draft of an earlier version of the program. */
  readonly on?: WrittenUpon;
}

/** A finding as it stood when it was edited: where it says something else now, the edit waits to be read again. */
export interface WrittenUpon {
  /** Label of the release whose figures it said. */
  readonly release: string;
  readonly period: string;
  /** The composed words. */
  readonly text: Localized;
}

export type BriefState = 'draft' | 'published' | 'superseded';

/** A note of a meeting. Published ones never change: a new edition replaces them. */
export interface Brief {
  readonly id: string;
  readonly meeting: string;
  /** 1 for the first note of its meeting. */
  readonly edition: number;
  readonly state: BriefState;
  readonly version: number;
  /** A closed period, such as `2026-08` or `2026-Q2`. */
  readonly period: string;
  readonly choices: BriefChoices;
  /** In the short address `/n/CODE`; given at publication. */
  readonly code: string | null;
  readonly releaseNumber: number | null;
  readonly publishedAt: Date | null;
  readonly publishedBy: string | null;
}
