/** A region that may be chosen, and its districts. */
export interface PlaceChoice {
  readonly uid: string;
  readonly name: string;
  /** `8 districts`. */
  readonly districtsLabel: string;
  readonly districts: readonly { readonly uid: string; readonly name: string }[];
}
