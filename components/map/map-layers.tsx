import { LABEL_SIZES } from './choose-label';
import { NARROWEST_WITH_INSETS } from '@/lib/geography/insets';
import { EnclaveName } from './enclave-name';
import { isEnclaveNear } from './is-enclave-near';
import { CountryInset, EnclaveInset, EnclaveLeader } from './map-insets';
import { MapLabels } from './map-labels';
import { MapShapes } from './map-shapes';
import type { MapWords } from './map-words';
import type { View } from './relabel-drawing';
import type { MapDrawing, Palette, Shape, ShapeMark } from './types';

export interface MapContent {
  readonly marks: Readonly<Record<string, ShapeMark>>;
  readonly palette: Palette;
  /** Uid of the chosen region or district. */
  readonly selected: string | null;
  readonly words: MapWords;
  /** Uids of further places that are named in any case: the worst ones. */
  readonly called?: readonly string[];
  readonly onSelect?: ((uid: string) => void) | undefined;
  /** Uid of the shape on which the keyboard stands, which gets a ring along its edge. */
  readonly focused?: string | null;
  readonly onFocus?: ((uid: string | null) => void) | undefined;
}

interface Props extends MapContent {
  readonly drawing: MapDrawing;
  /** Unique on the page: a pattern inside a hidden drawing does not paint. */
  readonly prefix: string;
  /** What of it is shown, and how much larger than drawn: lines and words keep their size on screen. Absent: all of it. */
  readonly view?: View;
  readonly insets?: boolean;
}

const NONE: readonly string[] = [];

/** All that stands inside the map's SVG, from the ground up. */
export function MapLayers({ drawing, prefix, view, insets = true, ...content }: Props) {
  const { marks, palette, selected, words, called = NONE, onSelect, focused, onFocus } = content;
  const zoom = view?.zoom ?? 1;
  const narrow = drawing.width < NARROWEST_WITH_INSETS;
  const byDistrict = drawing.regions.length > 0;
  const hatch = `${prefix}-hatch`;
  const shapes = [...drawing.regions, ...drawing.units];
  const ids = new Map(shapes.map((shape, index) => [shape.uid, `${prefix}-${index}`]));
  const idOf = (uid: string): string => ids.get(uid) ?? '';
  const edged = (byDistrict ? drawing.regions : drawing.units).filter((shape) => shape.programme);
  const uses = (some: readonly Shape[]) => some.map(({ uid }) => <use key={uid} href={`#${idOf(uid)}`} />);
  const chosen = shapes.filter((shape) => shape.uid === selected);
  const ringed = shapes.filter((shape) => shape.uid === focused);
  const { enclave } = drawing;
  const size = byDistrict
    ? LABEL_SIZES[narrow ? 'narrowDistrict' : 'district']
    : LABEL_SIZES[narrow ? 'narrowRegion' : 'region'];

  return (
    <>
      <defs>
        <pattern
          id={hatch}
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform={`rotate(45)${zoom === 1 ? '' : ` scale(${1 / zoom})`}`}
        >
          <rect width="7" height="7" fill="var(--paper)" />
          <path d="M3.5 0V7" stroke="var(--hatch)" strokeWidth="1" />
        </pattern>
        {shapes.map(({ uid, d }) => (
          <path key={uid} id={idOf(uid)} d={d} fillRule="evenodd" vectorEffect="non-scaling-stroke" />
        ))}
      </defs>
      <rect className="map-ground" width={drawing.width} height={drawing.height} fill="var(--neighbour)" />
      <path
        d={drawing.neighbours.map(({ d }) => d).join('')}
        fill="none"
        stroke="var(--line)"
        vectorEffect="non-scaling-stroke"
      />
      <MapShapes
        units={drawing.regions}
        marks={byDistrict ? {} : marks}
        hidden={words.hidden}
        {...{ palette, hatch, idOf }}
      />
      <MapShapes
        units={largestFirst(drawing.units)}
        hidden={words.hidden}
        {...{ marks, palette, hatch, idOf, onSelect, onFocus }}
      />
      <g className="map-lines" fill="none" strokeLinejoin="round">
        <path
          d={drawing.innerBorders}
          stroke="var(--district, #8fa7b6)"
          strokeWidth=".7"
          vectorEffect="non-scaling-stroke"
        />
        <g stroke="var(--paper)" strokeWidth="2.6">
          {uses(edged)}
        </g>
        <g stroke="var(--ink)">{uses(edged)}</g>
        <g stroke="var(--paper)" strokeWidth="6">
          {uses(chosen)}
        </g>
        <g stroke="var(--ink)" strokeWidth="3">
          {uses(chosen)}
        </g>
        {ringed.length > 0 && (
          <>
            <g stroke="var(--paper)" strokeWidth="10">
              {uses(ringed)}
            </g>
            <g stroke="var(--focus)" strokeWidth="5">
              {uses(ringed)}
            </g>
          </>
        )}
      </g>
      <MapLabels {...{ drawing, marks, palette, hatch, words, size, view, selected, called, insets }} />
      {!insets && enclave && <EnclaveName {...{ enclave, words, zoom }} mark={marks[enclave.uid]} />}
      {insets && (
        <g className="map-insets" aria-hidden="true">
          {enclave &&
            (narrow ? (
              isEnclaveNear(drawing) && (
                <EnclaveLeader {...{ drawing, enclave, words }} mark={marks[enclave.uid]} />
              )
            ) : (
              <EnclaveInset {...{ drawing, enclave, palette, hatch, words }} mark={marks[enclave.uid]} />
            ))}
          <CountryInset drawing={drawing} words={words} />
        </g>
      )}
    </>
  );
}

/** By the room inside them: a unit that lies in another must be drawn after it. */
function largestFirst(units: readonly Shape[]): readonly Shape[] {
  return [...units].sort((a, b) => b.line.width + b.label.width - (a.line.width + a.label.width));
}
