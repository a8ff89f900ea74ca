import type { MapContent } from '../map-layers';
import type { MapWords } from '../map-words';
import type { MapDrawing, Shape, ShapeMark } from '../types';

const square = (x: number, y: number, side: number) => `M${x} ${y}h${side}v${side}h-${side}z`;

function makeShape(uid: string, name: string, x: number, size: number, programme = true): Shape {
  const room = { x: x + size / 2, y: 100 + size / 2, width: size };
  return { uid, name, d: square(x, 100, size), label: room, line: room, region: uid, programme };
}

/** Two programme regions, one without data and with a name to escape, one outside, an enclave, a neighbour. */
export const SAMPLE_DRAWING: MapDrawing = {
  width: 684,
  height: 432,
  bounds: [
    [10, -12],
    [16, -2],
  ],
  units: [
    makeShape('high', 'Sikasso', 100, 150),
    makeShape('none', '<b>Mopti & "Co"</b>', 260, 150),
    makeShape('away', 'Tombouctou', 420, 240, false),
    makeShape('hole', 'Bamako', 150, 6, false),
  ],
  regions: [],
  innerBorders: 'M100 175h150',
  neighbours: [{ name: { fr: 'Guinée', en: 'Guinea' }, d: 'M0 400h50', label: { x: 60, y: 380 } }],
  country: {
    d: square(0, 0, 40),
    programme: square(40, 0, 40),
    width: 80,
    height: 40,
    frame: { x: 40, y: 0, width: 40, height: 40 },
  },
  enclave: {
    ...{ uid: 'hole', name: 'Bamako', d: square(0, 0, 50), width: 50, height: 50 },
    ...{ at: { x: 153, y: 103 }, programme: false },
  },
};

export const SAMPLE_NARROW: MapDrawing = { ...SAMPLE_DRAWING, width: 360, height: 236, country: null };

export const SAMPLE_WORDS: MapWords = {
  title: 'w-title',
  language: 'fr',
  country: 'w-country',
  outside: '{names} w-outside',
  hidden: 'w-hidden',
  enclaveOutside: 'w-enclave-outside',
  enclaveOutsideLine: '{name} w-enclave-outside-line',
  enclaveLine: '{name} w-enclave {value}',
  zoomIn: 'w-zoom-in',
  zoomOut: 'w-zoom-out',
  reset: 'w-reset',
};

export const SAMPLE_MARKS: Readonly<Record<string, ShapeMark>> = {
  high: {
    ...{ fill: 5, value: '81,0 %', status: 'on-track', note: 'w-note', href: '/regions/high' },
    description: 'Sikasso : 81,0 %, w-on-track',
  },
  none: {
    ...{ fill: 'no-data', value: 'w-no-data', status: null, note: null, href: '/regions/none' },
    description: '<b>Mopti & "Co"</b> : w-no-data',
  },
  away: {
    ...{ fill: 'outside', value: '', status: null, note: null, href: null },
    description: 'Tombouctou : w-away',
  },
};

export const SAMPLE_CONTENT: MapContent = {
  marks: SAMPLE_MARKS,
  palette: 'up',
  selected: 'high',
  words: SAMPLE_WORDS,
};
