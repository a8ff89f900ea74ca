/** Titles that say the finding. Pure, and small enough for the browser. */
export { titleOf } from './title';
