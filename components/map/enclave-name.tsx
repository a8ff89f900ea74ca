import { fillWords, type MapWords } from './map-words';
import type { MapDrawing, ShapeMark } from './types';

interface Props {
  readonly enclave: NonNullable<MapDrawing['enclave']>;
  readonly mark: ShapeMark | undefined;
  readonly words: MapWords;
  readonly zoom: number;
}

/** Zoomed in there is no inset: the name stands beside the enclave itself. */
export function EnclaveName({ enclave, mark, words, zoom }: Props) {
  const template = enclave.programme ? words.enclaveLine : words.enclaveOutsideLine;
  return (
    <text
      transform={`translate(${enclave.at.x} ${enclave.at.y}) scale(${1 / zoom})`}
      y={-6 - 4 * zoom}
      fontSize="12"
      className="map-labels map-small"
      textAnchor="middle"
      fill="var(--ink)"
      stroke="var(--paper)"
      strokeWidth="4"
      strokeLinejoin="round"
      paintOrder="stroke"
      aria-hidden="true"
    >
      {fillWords(template, { name: enclave.name, value: mark?.value ?? '' })}
    </text>
  );
}
