import type { MarkView } from '@/lib/board/view-types';
import type { Band } from '@/lib/board/band-colour';
import type { Drawings } from '@/lib/board/load-drawings';
import { formatList, formatNumber } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { PartnersView } from './view-partners';

export interface PartnerMapView {
  readonly marks: Readonly<Record<string, MarkView>>;
  /** The bands that stand on the map, the fewest partners first. */
  readonly legend: readonly { readonly band: Band; readonly label: string }[];
}

/** From so many on, one colour: darker is more, and the number stands on the shape. */
const MOST = 4;

/** How many partners each of the reader's own regions has; other shapes are outlines. */
export function viewPartnerMap(
  frame: PageFrame,
  drawings: Drawings,
  { partners, rows }: PartnersView,
): PartnerMapView {
  const { coverage: words } = frame.text;
  const byUid = new Map(rows.map((row) => [row.uid, row]));
  const outside: MarkView = {
    fill: 'outside',
    value: '',
    status: null,
    note: null,
    href: null,
    description: '',
  };
  const shapes = [...drawings.wide.units, ...drawings.wide.regions];
  const marks = shapes.map(({ uid, name }): [string, MarkView] => {
    const row = byUid.get(uid);
    if (!row) return [uid, { ...outside, description: name }];
    const names = partners.filter((_, index) => row.supports[index]).map((partner) => partner.name);
    const said = names.length === 0 ? words.noPartner : formatList(names, frame.language);
    return [
      uid,
      {
        fill: bandOf(row.count),
        value: formatNumber(row.count, frame.language),
        status: null,
        note: null,
        href: row.href,
        description: fill(words.partnerShape, { region: row.name, partners: said }),
      },
    ];
  });
  const counts = [...new Set(rows.map(({ count }) => Math.min(count, MOST)))].sort((a, b) => a - b);
  return {
    marks: Object.fromEntries(marks),
    legend: counts.map((count) => ({
      band: bandOf(count),
      label: count === MOST ? `${count}+` : formatNumber(count, frame.language),
    })),
  };
}

function bandOf(count: number): Band {
  return ([1, 2, 3, 4, 5] as const)[Math.min(count, MOST)] ?? 5;
}
