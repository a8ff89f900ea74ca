import { countryBox, enclaveBox, ENCLAVE_ROOM, COUNTRY_ROOM } from '@/lib/geography/insets';
import { estimateTextWidth } from '@/lib/geography/text-width';
import { fillWords, type MapWords } from './map-words';
import { paintOf } from './paint';
import type { MapDrawing, Palette, ShapeMark } from './types';

const TITLE_HEIGHT = 22;

interface EnclaveProps {
  readonly drawing: MapDrawing;
  readonly enclave: NonNullable<MapDrawing['enclave']>;
  readonly mark: ShapeMark | undefined;
  readonly palette: Palette;
  readonly hatch: string;
  readonly words: MapWords;
}

/** A frame of its own, with a leader line, for a unit too small to be read inside another. */
export function EnclaveInset({ drawing, enclave, mark, palette, hatch, words }: EnclaveProps) {
  const box = enclaveBox(drawing);
  const [left, top] = [
    box.x + (box.width - enclave.width) / 2,
    box.y + TITLE_HEIGHT + (ENCLAVE_ROOM.height - enclave.height) / 2,
  ];
  const corner = { x: box.x + box.width, y: box.y + 20 };
  return (
    <g>
      <path
        d={`M${enclave.at.x} ${enclave.at.y}L${corner.x} ${corner.y}`}
        stroke="var(--ink-2)"
        fill="none"
      />
      <rect {...box} fill="var(--paper)" stroke="var(--ink-2)" />
      <text x={box.x + 8} y={box.y + 16} fontSize="12" fontWeight="700" className="map-small">
        {enclave.name}
      </text>
      <path
        d={enclave.d}
        transform={`translate(${left} ${top})`}
        fill={paintOf(mark, palette, hatch).fill}
        fillRule="evenodd"
        stroke={enclave.programme ? 'var(--ink)' : 'var(--outside)'}
        strokeWidth="1.2"
        {...(enclave.programme ? {} : { strokeDasharray: '4 3' })}
      />
      <text
        x={box.x + 8}
        y={box.y + box.height - 8}
        fontSize="12"
        className="map-small"
        {...(enclave.programme ? { fontWeight: 700 } : { fontStyle: 'italic', fill: 'var(--ink-2)' })}
      >
        {enclave.programme ? (mark?.value ?? '') : words.enclaveOutside}
      </text>
    </g>
  );
}

/** On a narrow map: a leader with words instead of the inset. */
export function EnclaveLeader({ drawing, enclave, mark, words }: Omit<EnclaveProps, 'palette' | 'hatch'>) {
  const template = enclave.programme ? words.enclaveLine : words.enclaveOutsideLine;
  const text = fillWords(template, { name: enclave.name, value: mark?.value ?? '' });
  const foot = {
    x: 8 + Math.min(estimateTextWidth(text, 12), drawing.width / 2) / 2,
    y: drawing.height - 23,
  };
  return (
    <g>
      <path d={`M${enclave.at.x} ${enclave.at.y}L${foot.x} ${foot.y}`} stroke="var(--ink-2)" fill="none" />
      <text
        x="8"
        y={drawing.height - 10}
        fontSize="12"
        className="map-small"
        fontStyle={enclave.programme ? 'normal' : 'italic'}
        fill="var(--ink-2)"
        stroke="var(--neighbour)"
        strokeWidth="4"
        paintOrder="stroke"
      >
        {text}
      </text>
    </g>
  );
}

/** The whole country, its programme regions in grey (colour means a value), and where the main map lies in it. */
export function CountryInset({ drawing, words }: { readonly drawing: MapDrawing; readonly words: MapWords }) {
  const { country } = drawing;
  if (!country) return null;
  const box = countryBox(drawing);
  const [left, top] = [
    box.x + (box.width - country.width) / 2,
    box.y + TITLE_HEIGHT + (COUNTRY_ROOM.height - country.height) / 2,
  ];
  return (
    <g>
      <rect {...box} fill="var(--paper)" stroke="var(--ink-2)" />
      <text x={box.x + 8} y={box.y + 16} fontSize="12" fontWeight="700" className="map-small">
        {words.country}
      </text>
      <g transform={`translate(${left} ${top})`} fillRule="evenodd" strokeWidth=".7">
        <path d={country.d} fill="var(--paper)" stroke="var(--rule)" />
        <path d={country.programme} fill="var(--rule)" stroke="var(--paper)" />
        <rect {...country.frame} fill="none" stroke="var(--ink)" strokeWidth="1.2" />
      </g>
    </g>
  );
}
