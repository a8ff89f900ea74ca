import type { Level } from '@/lib/org-units/org-unit';
import type { Scope } from '@/lib/org-units/scope';
import type { MonthIndex } from '@/lib/periods/period';
import type { Drawings } from './load-drawings';
import type { QueryProblem } from './read-query';
import type { BoardFigures, BoardFrame, BoardIndicator, BoardPlace, Choice } from './types';

/** What the board's client component takes. */
export interface BoardProps {
  readonly frame: BoardFrame;
  readonly figures: BoardFigures;
  /** `null` when nothing has an outline: the list stands alone. */
  readonly drawings: Drawings | null;
  readonly choice: Choice;
}

export interface BadQuery {
  readonly kind: 'bad-query';
  readonly problems: readonly QueryProblem[];
  /** What could have been asked. */
  readonly indicators: readonly BoardIndicator[];
  readonly units: readonly BoardPlace[];
  readonly levels: readonly Level[];
  readonly scope: Scope['kind'];
  readonly firstMonth: MonthIndex;
  readonly lastMonth: MonthIndex;
}

export interface ReadyBoard {
  readonly kind: 'ready';
  readonly country: string;
  readonly props: BoardProps;
}

/** A place that the programme does not cover: it exists, and there is nothing to show of it. */
export interface OutsidePlace {
  readonly kind: 'outside';
  readonly name: string;
  /** Names of the regions that the programme covers; `null` for a reader who may not see all of them. */
  readonly programme: readonly string[] | null;
  readonly scope: Scope['kind'];
}

export type LoadedBoard =
  | ReadyBoard
  | BadQuery
  /** No release yet. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'unknown-place' }
  /** A place that exists and that the reader may not see: not even its name is told. */
  | { readonly kind: 'out-of-scope' }
  | OutsidePlace
  /** The profile maps no indicator at all. */
  | { readonly kind: 'nothing-tracked' };
