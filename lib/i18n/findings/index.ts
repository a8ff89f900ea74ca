/** Titles that say the finding. Pure, and small enough for the browser. */
export type { FindingPlace, FindingRule } from './notable-place';
export { titleOf, type Finding } from './title';
