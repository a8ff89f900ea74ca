import { boardIndicators } from '@/lib/board/board-indicators';
import { loadSnapshot } from '@/lib/board/load-figures';
import type { BoardIndicator } from '@/lib/board/types';
import type { Snapshot } from '@/lib/indicators/snapshot-types';
import type { OrgUnit } from '@/lib/org-units/org-unit';
import type { DataContext } from '@/lib/pages/data-context';
import type { Period } from '@/lib/periods/period';

/** A level of places in the note's period, and in that of the note before (`null` without one). */
export interface Snapshots {
  readonly now: Snapshot;
  readonly before: Snapshot | null;
}

/** What a note is composed from, besides what people typed. */
export interface BriefData {
  readonly context: DataContext;
  readonly period: Period;
  /** Of the note before; `null` for a first one. */
  readonly before: Period | null;
  /** Tracked, in the catalogue's order; the rules are the same in each language. */
  readonly indicators: readonly BoardIndicator[];
  /** Those of the programme that the note shows, by name, and their districts. */
  readonly regions: readonly OrgUnit[];
  readonly districts: readonly OrgUnit[];
  /** All regions of the programme, the country first. */
  readonly byRegion: Snapshots;
  readonly byDistrict: Snapshots;
}

/** Reads the figures of a note. `chosen` are uids of regions; none of them known, or none at all, is all of the programme. */
export async function loadBriefData(
  context: DataContext,
  period: Period,
  before: Period | null,
  chosen: readonly string[],
): Promise<BriefData> {
  const { places } = context;
  const programme = places.regions.filter((region) => region.programme);
  const known = programme.filter(({ uid }) => chosen.includes(uid));
  const regions = known.length > 0 ? known : programme;
  const districts = places.districts.filter(
    (district) => district.programme && regions.some(({ uid }) => uid === district.region),
  );
  const load = async (level: 'region' | 'district', units: readonly OrgUnit[]): Promise<Snapshots> => ({
    now: await loadSnapshot(context, period, level, places.country, units),
    before: before && (await loadSnapshot(context, before, level, places.country, units)),
  });
  return {
    ...{ context, period, before, regions, districts },
    indicators: boardIndicators(context.indicators, 'fr'),
    byRegion: await load('region', programme),
    byDistrict: await load('district', districts),
  };
}
