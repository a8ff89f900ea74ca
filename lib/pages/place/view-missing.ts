import { formatMonth } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { PlaceData } from './place-types';
import { sayRun } from './view-calendar';

/** The areas of one district (or of the page's own) without report, by name. */
export interface MissingGroup {
  readonly key: string;
  /** `null` where the page is of that district. */
  readonly name: string | null;
  /** Each with how long it has sent nothing, from two months on. */
  readonly areas: readonly string[];
}

export interface MissingView {
  readonly title: string;
  readonly total: number;
  readonly groups: readonly MissingGroup[];
  /** `null` where there is a list. */
  readonly words: string | null;
}

/** Which reports of the month did not come, by name. */
export function viewMissing(frame: PageFrame, data: PlaceData): MissingView {
  const { place } = frame.text;
  const { missing, level, units, month } = data;
  const title = fill(place.missingTitle, { month: formatMonth(month, frame.language) });
  if (missing === null) return { title, total: 0, groups: [], words: place.missingNotTracked };
  if (missing.length === 0) return { title, total: 0, groups: [], words: place.noneMissing };
  const name = ({ area, run }: (typeof missing)[number]) =>
    run.months > 1 ? `${area.name} (${sayRun(frame, run)})` : area.name;
  const groups: MissingGroup[] =
    level === 'district'
      ? [{ key: data.head.uid, name: null, areas: missing.map(name) }]
      : units
          .map((unit) => ({
            key: unit.uid,
            name: unit.name,
            areas: missing.filter(({ district }) => district === unit.uid).map(name),
          }))
          .filter(({ areas }) => areas.length > 0)
          .sort((a, b) => b.areas.length - a.areas.length);
  return { title, total: missing.length, groups, words: null };
}
