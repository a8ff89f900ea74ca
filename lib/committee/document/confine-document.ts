import type { Scope } from '@/lib/org-units/scope';
import type { BriefDocument, Finding, NamedPlace } from '../brief-types';
import { listFindings } from '../findings';
import { splitPlace } from '../places-together';
import { sayTitle } from './apply-edits';
import { confineMap } from './confine-map';

type IsSeen = (place: NamedPlace) => boolean;

/**
 * A note as a reader may see it: national figures and those of the reader's own regions. Places, marks and findings of others are
 * taken out before anything is written, and so are ranks among them, and whatever the secretary typed, which may name any place; of
 * recommendations, by the rule of the pages, all that concern a place of others.
 */
export function confineDocument(document: BriefDocument, scope: Scope): BriefDocument {
  if (scope.kind === 'nation') return document;
  const country = document.regions[0]?.place.uid ?? '';
  const known = new Map(placesOf(document).map((place) => [place.uid, place]));
  const isOne = seenBy(scope, country);
  // Places that are counted together are seen where each of them is; notes were once frozen without the regions of these.
  const isSeen: IsSeen = (place) =>
    splitPlace(place).every((part) =>
      isOne(part.region === undefined ? (known.get(part.uid) ?? part) : part),
    );
  const compared = new Map(listFindings(document).map(({ id, places }) => [id, places]));
  const findings = document.findings.filter((finding) => isOpen(finding, compared, known, isSeen));
  const { map, smallMaps } = document;
  const confined: BriefDocument = {
    ...document,
    ...{ findings, paragraphs: [], decisions: [] },
    map: map && confineMap(map, isSeen),
    smallMaps: smallMaps.map((one) => confineMap(one, isSeen)),
    regions: document.regions.filter(({ place }) => isSeen(place)),
    // The first three of the country: those of them that are seen would tell their rank among all.
    worst: [],
    moves: document.moves.filter(({ place }) => isSeen(place)),
    revised: document.revised.filter(({ place }) => isSeen(place)),
    recommendations: document.recommendations.filter(({ places }) => places.every(isSeen)),
    coverage: document.coverage.filter(({ place }) => isSeen(place)),
  };
  // Composed from what is seen, not the one that was typed.
  return { ...confined, title: sayTitle(confined, findings) };
}

/** A place of which no region is known is nobody's own; the overview sees regions and nothing under them. */
function seenBy(scope: Scope, country: string): IsSeen {
  return ({ uid, region }) => {
    if (uid === country) return true;
    if (region === undefined) return false;
    if (scope.kind === 'regions') return scope.regions.includes(region);
    return scope.kind === 'nation' || region === uid;
  };
}

/**
 * A finding in the rules' own words, all of whose places are seen: those that it was frozen with, and those that the rules take it to be
 * set against now, since a note may have been frozen with fewer. One that the rules do not know any more is not shown.
 */
function isOpen(
  { id, edited, places }: Finding,
  compared: ReadonlyMap<string, readonly string[]>,
  known: ReadonlyMap<string, NamedPlace>,
  isSeen: IsSeen,
): boolean {
  const more = compared.get(id);
  if (edited || !more) return false;
  return [...places, ...more].every((uid) => isSeen(known.get(uid) ?? { uid, name: '' }));
}

/** Every place that a note names, so that a uid tells its region. */
function placesOf({
  regions,
  worst,
  moves,
  revised,
  recommendations,
  coverage,
  map,
  smallMaps,
}: BriefDocument): NamedPlace[] {
  return [
    ...[...(map ? [map] : []), ...smallMaps].flatMap(({ drawing }) => drawing.units),
    ...regions.map(({ place }) => place),
    ...worst.flatMap(({ districts }) => districts.flatMap(({ place, region }) => [place, region])),
    ...[...moves, ...revised, ...coverage].flatMap(({ place }) => splitPlace(place)),
    ...recommendations.flatMap(({ places }) => places),
  ];
}
