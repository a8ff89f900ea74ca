/** Narrow no-break space: before ; : ! ? %, inside « » and between groups of three digits. */
export const NARROW_SPACE = '\u202F';
/** No-break space: between a number and its word, in dates, in "à valider". */
export const HARD_SPACE = '\u00A0';

/**
 * Sets the spaces of a French text typed with plain ones, so that sources stay readable:
 * `Attention : 1 500 « sites », 12 %` gets its narrow no-break spaces. Addresses (`https://`) are left alone.
 */
export function typesetFrench(text: string): string {
  return text
    .replace(/ ([;:!?%»])/g, `${NARROW_SPACE}$1`)
    .replace(/« /g, `«${NARROW_SPACE}`)
    .replace(/(\d) (?=\d{3}(?!\d))/g, `$1${NARROW_SPACE}`)
    .replace(/à valider/g, `à${HARD_SPACE}valider`);
}

/** `1ᵉʳ`, `2ᵉ`: for masculine nouns (trimestre, semestre, the first of a month). */
export function ordinalFrench(number: number): string {
  return number === 1 ? '1ᵉʳ' : `${number}ᵉ`;
}
