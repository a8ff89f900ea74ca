import { formatMonth, formatNumber } from '@/lib/i18n/format';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import type { Run } from '@/lib/indicators/runs';
import type { MonthIndex } from '@/lib/periods/period';
import { pageAddress } from '../page-address';
import type { PageFrame } from '../page-frame';
import { sortRows, type Sort } from '../sort';
import { sayWhoToCall, type Role } from '../who-to-call';
import { FEW } from './area-list';
import { readListSort } from './list-order';
import type { SupervisionData } from './load-supervision';
import type { NamedPlace, SilentArea, UnseenArea } from './unseen-types';

export interface AreaRow {
  readonly uid: string;
  readonly name: string;
  readonly district: NamedPlace | null;
  readonly region: NamedPlace | null;
  /** `4 mois`, `au moins 24 mois`. */
  readonly months: string;
  readonly since: string;
  /** ASC concerned, as far as known. */
  readonly chw: string;
  readonly last: string;
  /** A role, never a person. */
  readonly call: string;
}

export interface AreasView {
  readonly title: string;
  readonly hint: string;
  /** How to read what could be taken for a contradiction; `null` where nothing could. */
  readonly note: string | null;
  readonly rows: readonly AreaRow[];
  readonly sort: Sort;
  /** How many are shown of how many, and the link that shows all or fewer; `null` where all are few. */
  readonly shown: string | null;
  readonly more: { readonly href: string; readonly text: string } | null;
}

/** Links that narrow the lists to a region, with how many areas each has. */
export interface RegionLink {
  readonly key: string;
  readonly text: string;
  readonly href: string;
}

/** Areas where nobody was supervised for two months or more. */
export function viewUnseen(frame: PageFrame, { unseen, end }: SupervisionData): AreasView {
  const { language, text } = frame;
  const { supervision } = text;
  const sort = readListSort(frame, 'aires');
  const month = formatMonth(end, language);
  const { count, chw } = unseen;
  const total = fill(pickForm(language, chw, supervision.chwCount), { count: formatNumber(chw, language) });
  const isProvisional = frame.provisionalFrom !== null && end >= frame.provisionalFrom;
  const hint =
    count === 0
      ? fill(supervision.unseenHintNone, { month })
      : fill(supervision.unseenHint, { month, chw: total });
  // The widest first among runs as long, whatever the column: a list to act on.
  const widest = [...unseen.rows].sort((a, b) => b.chw - a.chw);
  const sorted = sortRows(widest, sort, (row, column) =>
    column === 'chw' ? row.chw : column === 'last' ? row.lastSeen : keyOf(row, column),
  );
  return {
    title:
      count === 0
        ? supervision.unseenNone
        : fill(pickForm(language, count, supervision.unseen), { count: formatNumber(count, language) }),
    hint: isProvisional ? `${hint} ${supervision.unseenProvisional}` : hint,
    note: unseen.contrary ? supervision.runNote : null,
    sort,
    ...limit(frame, { sorted, count }, 'tout', 'aires', (row) => ({
      ...sayArea(frame, row, 'supervisor'),
      chw: formatNumber(row.chw, language),
      last: sayMonth(frame, row.lastSeen),
    })),
  };
}

/** Areas of which nothing came for two months or more: whether their ASC were supervised is unknown. */
export function viewSilent(frame: PageFrame, { silent, end }: SupervisionData): AreasView {
  const { language, text } = frame;
  const { supervision } = text;
  const sort = readListSort(frame, 'silence');
  const month = formatMonth(end, language);
  const sorted = sortRows(silent.rows, sort, (row, column) =>
    column === 'chw' ? row.chw : column === 'last' ? row.lastReport : keyOf(row, column),
  );
  const { count, chw } = silent;
  const concerned = fill(pickForm(language, chw, supervision.silentChw), {
    count: formatNumber(chw, language),
  });
  return {
    title: fill(pickForm(language, count, supervision.silent), { count: formatNumber(count, language) }),
    hint:
      count === 0
        ? fill(supervision.silentNone, { month })
        : fill(supervision.silentHint, { month, chw: chw === 0 ? '' : concerned }),
    note: null,
    sort,
    ...limit(frame, { sorted, count }, 'silence', 'silence', (row) => ({
      ...sayArea(frame, row, 'doctor'),
      chw: row.chw === null ? text.common.dash : formatNumber(row.chw, language),
      last: sayMonth(frame, row.lastReport),
    })),
  };
}

/** The regions that have areas on the list; none where the reader sees one region only, or has chosen one. */
export function viewRegionLinks(frame: PageFrame, { unseen }: SupervisionData): RegionLink[] {
  const { supervision } = frame.text;
  if (frame.regions.length < 2 || frame.region !== null) return [];
  return frame.regions.flatMap(({ uid, name }) => {
    const areas = unseen.byRegion.get(uid) ?? 0;
    const text = fill(supervision.ofRegion, { name, count: formatNumber(areas, frame.language) });
    return areas === 0 ? [] : [{ key: uid, text, href: `${pageAddress(frame, { region: uid })}#aires` }];
  });
}

function keyOf(row: UnseenArea | SilentArea, column: string): number | string | null {
  if (column === 'months') return row.run.months;
  if (column === 'area') return row.area.name;
  return (column === 'district' ? row.district?.name : row.region?.name) ?? null;
}

function sayArea(frame: PageFrame, { area, district, region, run }: UnseenArea | SilentArea, role: Role) {
  return {
    ...{ uid: area.uid, name: area.name, district, region },
    months: sayRun(frame, run),
    call: district === null ? frame.text.common.dash : sayWhoToCall(frame, role, district.name),
    since: fill(frame.text.supervision.sinceMonth, {
      month: formatMonth(run.since, frame.language, 'short'),
    }),
  };
}

/** `4 mois`, `au moins 24 mois`. */
function sayRun({ language, text: { pages } }: PageFrame, { months, atLeast }: Run): string {
  const form = pickForm(language, months, atLeast ? pages.atLeastMonths : pages.months);
  return fill(form, { count: months });
}

function sayMonth({ language, text }: PageFrame, month: MonthIndex | null): string {
  return month === null ? text.supervision.notSeen : formatMonth(month, language, 'short');
}

/** The first rows, or all where the address asks for them (`?tout=oui`): it works without script and prints as it shows. */
function limit<Row>(
  frame: PageFrame,
  { sorted, count }: { readonly sorted: readonly Row[]; readonly count: number },
  parameter: 'tout' | 'silence',
  anchor: string,
  toRow: (row: Row) => AreaRow,
): Pick<AreasView, 'rows' | 'shown' | 'more'> {
  const { language } = frame;
  const { supervision } = frame.text;
  if (count <= FEW) return { rows: sorted.map(toRow), shown: null, more: null };
  const isWhole = frame.chosen[parameter] === 'oui';
  const rows = (isWhole ? sorted : sorted.slice(0, FEW)).map(toRow);
  const say = (value: number) => formatNumber(value, language);
  return {
    rows,
    shown: fill(supervision.shownOf, { shown: say(rows.length), count: say(count) }),
    more: {
      href: `${pageAddress(frame, { [parameter]: isWhole ? null : 'oui' })}#${anchor}`,
      text: isWhole
        ? fill(supervision.showFew, { count: say(FEW) })
        : fill(supervision.showAll, { count: say(count) }),
    },
  };
}
