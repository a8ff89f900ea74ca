import type { Level } from '@/lib/org-units/org-unit';
import type { Searchable } from './rank';

/** What can be found, in the order in which equals stand. */
export const KINDS = ['page', 'region', 'district', 'indicator', 'area'] as const;
export type FoundKind = (typeof KINDS)[number];

/** A place as it is searched for; without words of any language. */
export interface PlaceEntry extends Searchable {
  readonly kind: Exclude<Level, 'country'>;
  readonly uid: string;
  readonly name: string;
  readonly district: string | null;
  readonly region: string | null;
  readonly programme: boolean;
  readonly address: string;
}

/** An indicator or a page, in the reader's language. */
export interface NamedEntry extends Searchable {
  readonly kind: 'page' | 'indicator';
  readonly id: string;
  readonly name: string;
  /** `false`: the profile maps none of its measures. */
  readonly tracked: boolean;
  readonly address: string;
}

export type SearchEntry = PlaceEntry | NamedEntry;

/** One answer, in the reader's words. */
export interface SearchHit {
  readonly kind: FoundKind;
  readonly id: string;
  readonly name: string;
  /** `District, région Mopti`; for an indicator its theme. */
  readonly detail: string;
  readonly address: string;
}
