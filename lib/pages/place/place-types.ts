import type { Drawings } from '@/lib/board/load-drawings';
import type { BoardIndicator } from '@/lib/board/types';
import type { History, Snapshot } from '@/lib/indicators/snapshot-types';
import type { OrgUnit } from '@/lib/org-units/org-unit';
import type { MonthIndex } from '@/lib/periods/period';
import type { ChronicStockout } from '@/lib/pages/stocks/load-chronic';
import type { UnseenArea } from '@/lib/pages/supervision/load-unseen';
import type { PageAsks } from '@/lib/pages/page-frame';
import type { MissingReport } from './load-missing';

/** `vers` is the jump to a neighbour: the page answers it with that place's own address. */
export const PLACE_ASKS: PageAsks = {
  period: 'any',
  region: false,
  choices: { tout: ['non', 'oui'] },
  texts: ['indicateur', 'lieu', 'vers'],
};

/** A place with its own page. */
export type PlaceLevel = 'region' | 'district';

/** Where a page stands in the pyramid, as its reader sees it. */
export interface PlaceFocus {
  readonly level: PlaceLevel;
  readonly head: OrgUnit;
  /** Ancestors, the country first. */
  readonly above: readonly OrgUnit[];
  /** Places of the programme beside it, itself among them, by name: the regions, or the districts of its region. */
  readonly siblings: readonly OrgUnit[];
  /** What stands under it, by name: districts, or health areas. */
  readonly units: readonly OrgUnit[];
}

/** The figures of a place: what is kept of them holds no words. */
export interface PlaceFigures {
  /** The place first, then its units. */
  readonly snapshot: Snapshot;
  /** What stands above first, then the place and those beside it. */
  readonly peers: Snapshot;
  /** 24 months of the place, up to the last pulled one of the period. */
  readonly history: History;
}

/** What there is to act on in a place, at the last pulled month of the period. */
export interface PlaceGaps {
  /** Areas where ASC were active and nobody was supervised, for two months or more. */
  readonly unseen: readonly UnseenArea[];
  /** Products at zero for three reported months or more. */
  readonly chronic: readonly ChronicStockout[];
  /** Areas whose report did not come; `null` where reports are not tracked. */
  readonly missing: readonly MissingReport[] | null;
}

export interface PlaceData extends PlaceFocus, PlaceFigures, PlaceGaps {
  /** The last pulled month of the period. */
  readonly month: MonthIndex;
  /** The indicator of the map; `null` when none is tracked. */
  readonly indicator: BoardIndicator | null;
  /** A unit that the address points at. */
  readonly pointed: string | null;
  readonly drawings: {
    /** The units, or a district among its neighbours; `null` without outlines. */
    readonly units: Drawings | null;
    /** The programme, in which the place is filled. */
    readonly country: Drawings | null;
  };
}
