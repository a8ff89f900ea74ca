/** What may be wrong with a field of a meeting or a recommendation; each has words of its own in `forms.problems`. */
export type CommitteeProblem =
  | 'required'
  | 'too-long'
  /** No such day. */
  | 'committee-date'
  /** More than 40 items of the agenda, 60 organisations or 20 documents. */
  | 'committee-lines'
  /** One line of a list is longer than its most. */
  | 'committee-line-long'
  /** A line of the documents without an address that begins with http:// or https://. */
  | 'committee-link'
  | 'committee-state'
  /** Dropped without saying why. */
  | 'committee-reason'
  /** Not in the catalogue. */
  | 'committee-indicator'
  /** No region or district that the reader knows. */
  | 'committee-place';

export type CommitteeFaults = Readonly<Record<string, CommitteeProblem>>;

/** What was typed, read; or all that is wrong with it at once, by name of the field. */
export type ReadInput<Wish> =
  { readonly ok: true; readonly wish: Wish } | { readonly ok: false; readonly faults: CommitteeFaults };
