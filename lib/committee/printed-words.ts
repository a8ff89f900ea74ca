/** The words around the figures, by their path among the messages: `brief.valueHead`. */
export interface PrintedWords {
  readonly fr: Readonly<Record<string, string>>;
  readonly en: Readonly<Record<string, string>>;
}
