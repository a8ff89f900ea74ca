/** What the map says, in the reader's language. `{name}`, `{names}` and `{value}` stand for places and figures. */
export interface MapWords {
  /** Accessible name of the map: indicator, level and period. */
  readonly title: string;
  /** Language of the neighbours' names. */
  readonly language: 'fr' | 'en';
  /** Title of the inset of the whole country. */
  readonly country: string;
  /** On the largest place outside the programme, e.g. `{names} : hors programme SEC`. */
  readonly outside: string;
  /** On the largest place outside the reader's scope, whose name stays away. */
  readonly hidden: string;
  /** Under an enclave outside the programme in its inset, e.g. `hors programme`. */
  readonly enclaveOutside: string;
  /** Where there is no inset, e.g. `{name}, hors programme`. */
  readonly enclaveOutsideLine: string;
  /** The same for an enclave with a value, e.g. `{name} : {value}`. */
  readonly enclaveLine: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly reset: string;
}

/** Puts values into a template's `{names}`; unknown ones stay as they are. */
export function fillWords(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);
}
