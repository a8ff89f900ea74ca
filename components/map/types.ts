import type { Status } from '@/lib/indicators/types';

/** One outline ready to draw, in the coordinates of the drawing's view box. */
export interface Shape {
  readonly uid: string;
  readonly name: string;
  /** SVG path data; polygons with holes, even-odd. */
  readonly d: string;
  /** Where its label stands (inside the shape), and the room there is, px. */
  readonly label: { readonly x: number; readonly y: number; readonly width: number };
  /** The region it belongs to. */
  readonly region: string;
  readonly programme: boolean;
}

/** A map drawn by the server. Web Mercator, so that Leaflet can take over without a jump. */
export interface MapDrawing {
  readonly width: number;
  readonly height: number;
  /** South-west and north-east corners of the frame, degrees [latitude, longitude]. */
  readonly bounds: readonly [readonly [number, number], readonly [number, number]];
  /** Shapes that carry values: regions, or districts. */
  readonly units: readonly Shape[];
  /** Outlines of regions over the units when units are districts (else empty). */
  readonly regions: readonly Shape[];
  /** Inner borders of districts, one path, drawn thin even at region level; empty when there are none. */
  readonly innerBorders: string;
  readonly neighbours: readonly { readonly name: { readonly fr: string; readonly en: string }; readonly d: string; readonly label: { readonly x: number; readonly y: number } | null }[];
  /** Small frames: the whole country with the main frame drawn in it, and enclaves too small to be read. */
  readonly country: { readonly d: string; readonly programme: string; readonly width: number; readonly height: number; readonly frame: { readonly x: number; readonly y: number; readonly width: number; readonly height: number } } | null;
  readonly enclave: { readonly uid: string; readonly name: string; readonly d: string; readonly width: number; readonly height: number; readonly at: { readonly x: number; readonly y: number }; readonly programme: boolean } | null;
}

/** Band 1 (lowest) to 5 (highest); darker always means a higher number. */
export type Band = 1 | 2 | 3 | 4 | 5;

/** What a shape shows for the chosen indicator and period. */
export interface ShapeMark {
  readonly fill: Band | 'no-data' | 'outside';
  /** Written on the shape, e.g. `68,4 %`; empty outside the programme. */
  readonly value: string;
  readonly status: Status | null;
  /** Second line under the value, e.g. `partiel (67 %)`. */
  readonly note: string | null;
  readonly href: string | null;
  /** Whole sentence for a screen reader. */
  readonly description: string;
}

/** `up`: light under the expected value. `down`: dark beyond the threshold. `band`: light in the norm, dark on both sides. */
export type Palette = 'up' | 'down' | 'band';
