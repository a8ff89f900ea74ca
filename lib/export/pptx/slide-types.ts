import type { NoteMapView } from '@/lib/committee/view/view-map';
import type { LookColour } from '../look-colours';

/** A piece of text in one style. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly colour?: LookColour;
  /** Set smaller than the text around it. */
  readonly small?: boolean;
  /** Begins a new line. */
  readonly line?: boolean;
}

export type Cell = readonly Run[];

export interface SlideColumn {
  readonly head: Cell;
  /** Its share of the table's width. */
  readonly share: number;
  readonly align: 'left' | 'right';
}

export interface SlideRow {
  readonly cells: readonly Cell[];
  /** The country, set apart from its regions. */
  readonly total?: boolean;
}

export interface TableBlock {
  readonly kind: 'table';
  readonly title: string | null;
  readonly columns: readonly SlideColumn[];
  readonly rows: readonly SlideRow[];
}

export interface TextBlock {
  readonly kind: 'text';
  readonly title: string | null;
  readonly paragraphs: readonly string[];
  readonly list: 'none' | 'dots';
}

export interface MapBlock {
  readonly kind: 'map';
  readonly map: NoteMapView;
}

export type Block = TableBlock | TextBlock | MapBlock;

/** What a slide says, before it is known how much fits on one. */
export interface SlideSpec {
  /** What the slide belongs to, over its title. */
  readonly kicker: string;
  readonly title: string;
  readonly hint: string | null;
  /** One under another; with a map, the map left and the others right. */
  readonly blocks: readonly Block[];
  /** Its tables and texts stand next to each other instead. */
  readonly beside?: true;
  /** Under the blocks: how to read them. */
  readonly foot: readonly string[];
  /** Ids of the indicators it shows: their definitions stand in the speaker notes. */
  readonly indicators: readonly string[];
}

/** Inches from the top left corner of the slide. */
export interface SlideBox {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}
