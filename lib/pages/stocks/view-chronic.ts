import { formatMonth, formatNumber } from '@/lib/i18n/format';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import { sortRows, type Sort } from '@/lib/pages/sort';
import type { PageFrame } from '@/lib/pages/page-frame';
import { sayWhoToCall, type Role } from '@/lib/pages/who-to-call';
import type { ActPlace } from './act-places';
import type { ChronicCount, ChronicList, ChronicStockout, SilentList } from './chronic-types';
import { isWholeSilence, readChronicSort } from './list-order';
import { FIRST_ROWS } from './load-chronic';
import { FIRST_SILENT } from './load-silent';
import { followedProducts, isProduct, type Product } from './products';
import { sayProduct } from './say';
import { sayRun } from './view-calendar';

/** A page of more lines is of no use: the file has them all. */
const MOST_ROWS = 400;

export interface ActRow extends ActPlace {
  readonly key: string;
  readonly product: string;
  readonly duration: string;
  readonly since: string;
  readonly atZero: string;
  /** A role, never a person; empty where no district is known. */
  readonly call: string;
}

export interface ChronicView {
  readonly sort: Sort;
  readonly rows: readonly ActRow[];
  /** All that there are, shown or not. */
  readonly count: number;
  readonly byProduct: readonly {
    readonly product: Product;
    readonly name: string;
    readonly areas: number;
    readonly chw: number;
    readonly longest: string;
  }[];
}

/** Of the chosen product, or of all. */
export function ofChosen(frame: Pick<PageFrame, 'chosen'>, chronic: ChronicList): ChronicCount {
  const product = frame.chosen['produit'] ?? '';
  return isProduct(product) ? (chronic.byProduct.get(product) ?? NONE) : chronic;
}

const NONE: ChronicCount = { areas: 0, pairs: 0, chw: 0, longest: null };

/** The list to act on, in the order that the address asks for, and how many there are of each product. */
export function viewChronic(frame: PageFrame, chronic: ChronicList): ChronicView {
  const sort = readChronicSort(frame);
  const most = frame.chosen['tout'] === 'oui' ? MOST_ROWS : FIRST_ROWS;
  return {
    sort,
    count: ofChosen(frame, chronic).pairs,
    rows: sortRows(chronic.rows, sort, (row, column) => keyOf(frame, row, column))
      .slice(0, most)
      .map((row) => viewRow(frame, row)),
    byProduct: followedProducts(frame.profile).map((product) => {
      const { areas, chw, longest } = chronic.byProduct.get(product) ?? NONE;
      return { product, name: sayProduct(frame, product), areas, chw, longest: sayRun(frame, longest) };
    }),
  };
}

function sayCall(frame: PageFrame, role: Role, { district }: ActPlace): string {
  return district === null ? '' : sayWhoToCall(frame, role, district.name);
}

function keyOf(frame: PageFrame, row: ChronicStockout, column: string): number | string | null {
  if (column === 'duree') return row.run.months;
  if (column === 'asc') return row.chw;
  if (column === 'produit') return sayProduct(frame, row.product);
  if (column === 'district') return row.district?.name ?? null;
  return column === 'region' ? (row.region?.name ?? null) : row.area.name;
}

function viewRow(frame: PageFrame, row: ChronicStockout): ActRow {
  const { text, language } = frame;
  const { area, district, region, product, run, chw, reporting } = row;
  return {
    key: `${area.uid} ${product}`,
    area,
    district,
    region,
    product: sayProduct(frame, product),
    duration: sayRun(frame, run),
    since: fill(text.stocks.sinceMonth, { month: formatMonth(run.since, language, 'short') }),
    atZero: fill(text.stocks.atZeroOf, {
      count: formatNumber(chw, language),
      total: formatNumber(reporting, language),
    }),
    call: sayCall(frame, 'pharmacist', row),
  };
}

export interface SilentView {
  readonly rows: readonly (ActPlace & {
    readonly key: string;
    readonly lastSeen: string;
    readonly duration: string;
    readonly call: string;
  })[];
  readonly count: number;
}

/** Areas of which nothing is known, the longest first. */
export function viewSilent(frame: PageFrame, silent: SilentList): SilentView {
  const { text, language } = frame;
  const most = isWholeSilence(frame) ? MOST_ROWS : FIRST_SILENT;
  return {
    count: silent.count,
    rows: silent.rows.slice(0, most).map(({ run, lastSeen, ...place }) => ({
      ...place,
      key: place.area.uid,
      call: sayCall(frame, 'pharmacist', place),
      lastSeen:
        lastSeen === null
          ? fill(pickForm(language, run.months, text.stocks.neverSeen), { count: run.months })
          : formatMonth(lastSeen, language, 'short'),
      duration: sayRun(frame, run),
    })),
  };
}
