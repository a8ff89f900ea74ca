/** Words that say what a place is, not which: they differ between lists of the same places. */
const KIND_WORDS =
  /^(?:la |le )?(?:region sanitaire|region|direction regionale de la sante|drs|cercle|district sanitaire|district|ds|csref|province|commune|departement)(?: (?:de la|de l|du|des|de|d))? /;
const TRAILING_KIND_WORDS = / (?:region|district|province|cercle)$/;

/**
 * A name reduced to what two spellings of one place share: no accents, no case, no punctuation, no "Région de" or
 * "Cercle de" before it, single blanks. `"Région de Ségou "` and `"SEGOU"` give the same; `""` when nothing is left.
 */
export function foldName(name: string): string {
  const plain = name
    .replace(/[œŒ]/g, 'oe')
    .replace(/[æÆ]/g, 'ae')
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
  const bare = plain.replace(KIND_WORDS, '').replace(TRAILING_KIND_WORDS, '').trim();
  return bare === '' ? plain : bare;
}
