import { readCell } from '@/lib/board/cells';
import { sayFigure } from '@/lib/board/words';
import { formatList } from '@/lib/i18n/format';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import type { PageFrame } from '@/lib/pages/page-frame';
import { sortRows, type Sort } from '@/lib/pages/sort';
import type { PlacedFigures } from './load-coverage';
import { findIndicator, sayCount } from './speak';
import { addressOf } from './view-place-rows';

export interface PartnerRow {
  readonly uid: string;
  readonly name: string;
  readonly href: string | null;
  /** One per partner, in the order of the heads. */
  readonly supports: readonly boolean[];
  readonly count: number;
  readonly coverage: string;
  readonly chw: string;
}

export interface PartnersView {
  readonly partners: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly PartnerRow[];
  /** Regions with no partner or a single one, in words. */
  readonly sentences: readonly string[];
}

export const PARTNER_COLUMNS = ['name', 'count', 'coverage', 'chw'] as const;

/** Which partner of the profile supports which region; of a reader's own regions, only the partners who support one. */
export function viewPartners(frame: PageFrame, { snapshot, units }: PlacedFigures, sort: Sort): PartnersView {
  const { profile, scope, language, text } = frame;
  const { coverage: words, pages } = text;
  const shown = new Set(units.map(({ uid }) => uid));
  const partners = profile.partners
    .filter(({ regions }) => scope.kind !== 'regions' || regions.some((uid) => shown.has(uid)))
    .map(({ id, name, regions }) => ({ id, name: name[language], regions }));
  const share = findIndicator(frame, 'coverage_population');
  const count = findIndicator(frame, 'chw_count');
  const rows = units.map((unit) => {
    const position = snapshot.orgUnits.indexOf(unit.uid);
    const covered = share && readCell(snapshot, share, position, frame).figure;
    const chw = count && readCell(snapshot, count, position, frame).figure;
    const supports = partners.map(({ regions }) => regions.includes(unit.uid));
    return {
      uid: unit.uid,
      name: unit.name,
      href: addressOf(frame, unit),
      supports,
      count: supports.filter(Boolean).length,
      coverage: share && covered ? sayFigure(frame, share, covered) : pages.notTracked,
      chw: sayHeadcount(frame, chw?.value ?? null, chw?.partial ?? false, count !== undefined),
      keys: { coverage: covered?.value ?? null, chw: chw?.value ?? null },
    };
  });
  const namesOf = (supported: number) =>
    rows.filter((row) => row.count === supported).map(({ name }) => name);
  const none = namesOf(0);
  const single = rows
    .filter((row) => row.count === 1)
    .map((row) => {
      const partner = partners[row.supports.indexOf(true)]?.name ?? '';
      return fill(words.singleItem, { region: row.name, partner });
    });
  const sentence = (forms: { one: string; other: string }, names: readonly string[]) =>
    names.length === 0
      ? []
      : [fill(pickForm(language, names.length, forms), { regions: formatList(names, language) })];
  return {
    partners,
    rows: sortRows(rows, sort, (row, column) =>
      column === 'name'
        ? row.name
        : column === 'count'
          ? row.count
          : row.keys[column === 'chw' ? 'chw' : 'coverage'],
    ),
    sentences: [...sentence(words.withoutPartner, none), ...sentence(words.withOnePartner, single)],
  };
}

function sayHeadcount(frame: PageFrame, value: number | null, partial: boolean, tracked: boolean): string {
  if (!tracked) return frame.text.pages.notTracked;
  return value === null ? frame.text.common.noData : sayCount(frame, value, partial);
}
