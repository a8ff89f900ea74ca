interface Placed {
  readonly uid: string;
  /** Its own uid for a region; none where it is not known. */
  readonly region?: string | null;
}

/**
 * The places whose figures are added where several are named: each once, so that a district that stands in another of them is left
 * out. A place of which no region is known has no figures.
 */
export function countedPlaces<Place extends Placed>(named: readonly Place[]): readonly Place[] {
  const regions = named.filter(({ uid, region }) => region === uid);
  const districts = named.filter(
    ({ uid, region }) =>
      region !== undefined &&
      region !== null &&
      region !== uid &&
      !regions.some((known) => known.uid === region),
  );
  return [...regions, ...districts];
}
