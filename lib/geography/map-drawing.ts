/** One outline ready to draw, in the coordinates of the drawing's view box. */
export interface Shape {
  readonly uid: string;
  readonly name: string;
  /** SVG path data; polygons with holes, even-odd. */
  readonly d: string;
  /** Where its label stands (inside the shape), and the room there is, px. */
  readonly label: { readonly x: number; readonly y: number; readonly width: number };
  /** The same for a label of a single line. */
  readonly line: { readonly x: number; readonly y: number; readonly width: number };
  /** The region it belongs to. */
  readonly region: string;
  readonly programme: boolean;
  /** Outside the reader's scope: an outline with a number for a uid and without a name. */
  readonly hidden?: true;
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
  readonly neighbours: readonly {
    readonly name: { readonly fr: string; readonly en: string };
    readonly d: string;
    readonly label: { readonly x: number; readonly y: number } | null;
  }[];
  /** Small frames: the whole country with the main frame drawn in it, and enclaves too small to be read. */
  readonly country: {
    readonly d: string;
    readonly programme: string;
    readonly width: number;
    readonly height: number;
    readonly frame: {
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    };
  } | null;
  readonly enclave: {
    readonly uid: string;
    readonly name: string;
    readonly d: string;
    readonly width: number;
    readonly height: number;
    readonly at: { readonly x: number; readonly y: number };
    readonly programme: boolean;
  } | null;
}
