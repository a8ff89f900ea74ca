import type { Box } from './label-room';

/** Narrower drawings have no insets: a leader with words is enough. Px. */
export const NARROWEST_WITH_INSETS = 560;

/** Space between an inset and the frame, px. */
const MARGIN = 12;
const SIZE = { width: 120, height: 112 };

/** Room for the shape inside an inset: a line of title above, and for an enclave a line of words below. */
export const ENCLAVE_ROOM = { width: 96, height: 66 };
export const COUNTRY_ROOM = { width: 104, height: 80 };

/** The box of the enclave's inset: bottom left. */
export function enclaveBox(frame: { readonly height: number }): Box {
  return { x: MARGIN, y: frame.height - MARGIN - SIZE.height, ...SIZE };
}

/** The box of the whole country's inset: bottom right. */
export function countryBox(frame: { readonly width: number; readonly height: number }): Box {
  return { x: frame.width - MARGIN - SIZE.width, y: frame.height - MARGIN - SIZE.height, ...SIZE };
}

/** Where the three zoom buttons stand, top left: in a column, in a row on a narrow drawing. */
export function buttonsBox(frame: { readonly width: number }): Box {
  const isNarrow = frame.width < NARROWEST_WITH_INSETS;
  return { x: 0, y: 0, width: isNarrow ? 104 : 40, height: isNarrow ? 40 : 104 };
}

/** Where a narrow drawing says what its enclave is, in words: bottom left. */
export function enclaveWordsBox(frame: { readonly width: number; readonly height: number }): Box {
  return { x: 0, y: frame.height - 26, width: frame.width / 2, height: 26 };
}
