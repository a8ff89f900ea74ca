/** A step of the way down to a page. */
export interface Crumb {
  readonly text: string;
  /** Absent for where one is, and for what is not chosen yet. */
  readonly href?: string;
  readonly current?: boolean;
}
