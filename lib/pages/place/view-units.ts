import { csvAddress } from '@/lib/board/address';
import { readCell, type Cell } from '@/lib/board/cells';
import type { BoardIndicator } from '@/lib/board/types';
import { sayDue, sayFigure, sayGap, sayJudgement, sayShare } from '@/lib/board/words';
import { formatNumber } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import { gapNounOf } from '@/lib/indicators/status';
import type { Status } from '@/lib/indicators/types';
import type { OrgUnit } from '@/lib/org-units/org-unit';
import type { PageFrame } from '@/lib/pages/page-frame';
import { readSort, sortRows, type Sort } from '@/lib/pages/sort';
import { placeAddress } from './board-frame';
import type { PlaceData } from './place-types';
import { badnessOf } from './rank';
import { readSilence, saySilence } from './read-silence';
import { viewName } from './view-head';
import { sayYear } from './view-indicators';

/** A unit under the place, every text ready. */
export interface UnitRow {
  readonly uid: string;
  readonly name: string;
  /** Its own page; `null` for an area, which has none. */
  readonly href: string | null;
  readonly value: string;
  readonly hasValue: boolean;
  /** `1 ASC sur 3`, under a share of so few that a percentage misleads. */
  readonly few: string | null;
  readonly expected: string | null;
  readonly status: Status | null;
  readonly statusWord: string;
  readonly gap: string;
  readonly change: string;
  readonly received: string;
  readonly partial: boolean;
  readonly pointed: boolean;
}

export interface UnitsView {
  readonly rows: readonly UnitRow[];
  readonly total: UnitRow;
  readonly sort: Sort;
  readonly csv: string;
}

const COLUMNS = ['nom', 'valeur', 'statut', 'variation', 'recues'] as const;
/** Under so many a share is said with what it counts. */
const FEW = 20;
const WORST_FIRST: Sort = { column: 'rang', descending: false };
const STATUS_ORDER: Readonly<Record<Status, number>> = { 'off-track': 0, watch: 1, 'on-track': 2 };

interface Placed {
  readonly unit: OrgUnit;
  readonly cell: Cell;
}

/**
 * The units for the chosen indicator: the worst first, or as the address sorts them; without a value last.
 * @param most how many of them are put into words; one that the address points at is always among them.
 */
export function viewUnits(
  frame: PageFrame,
  data: PlaceData,
  indicator: BoardIndicator,
  most = data.units.length,
): UnitsView {
  const { snapshot, units, head, level } = data;
  const position = new Map(snapshot.orgUnits.map((uid, index) => [uid, index]));
  const placed = units.map((unit): Placed => ({
    unit,
    cell: readCell(snapshot, indicator, position.get(unit.uid) ?? -1, frame),
  }));
  const total = { unit: head, cell: readCell(snapshot, indicator, 0, frame) };
  const sort = readSort(frame, COLUMNS, WORST_FIRST);
  const keyed = sortRows(placed, sort, (row, column) => keyOf(indicator, row, column));
  const due = sayDue(frame, indicator, total.cell.expected);
  const toRow = ({ unit, cell }: Placed): UnitRow => {
    const { figure } = cell;
    const expected = sayDue(frame, indicator, cell.expected);
    return {
      uid: unit.uid,
      name: unit.name,
      href: placeAddress(frame, unit.level, unit.uid),
      value: sayFigure(frame, indicator, figure),
      hasValue: figure.value !== null,
      few: sayFew(frame, indicator, cell, snapshot.monthsInPeriod),
      expected: expected === due || figure.value === null ? null : expected,
      status: cell.status,
      statusWord: figure.value === null ? saySilent(frame, data, unit.uid) : sayJudgement(frame, cell),
      gap: cell.gap === null ? '' : sayGap(frame, indicator, cell, snapshot.monthsInPeriod),
      change: sayYear(frame, indicator, cell),
      received: figure.coverage === null ? frame.text.common.dash : sayShare(frame, figure.coverage),
      partial: figure.partial,
      pointed: unit.uid === data.pointed,
    };
  };
  const choice = {
    indicator: indicator.id,
    period: frame.period.id,
    level: level === 'region' ? 'district' : 'area',
    place: null,
  } as const;
  const named = { ...toRow(total), name: viewName(frame, data) };
  const shown = keyed.filter(({ unit }, index) => index < most || unit.uid === data.pointed);
  return { rows: shown.map(toRow), total: named, sort, csv: csvAddress(choice, head.uid) };
}

/** Of a unit without a value that sent no report, since when; nothing where it did. */
function saySilent(frame: PageFrame, data: PlaceData, uid: string): string {
  const silence = readSilence(data, uid);
  return silence ? saySilence(frame, silence) : '';
}

function sayFew(
  frame: PageFrame,
  indicator: BoardIndicator,
  { figure }: Cell,
  months: number,
): string | null {
  const { numerator, denominator } = figure;
  if (indicator.unit !== 'percent' || numerator === null || denominator === null) return null;
  if (denominator <= 0 || denominator >= FEW) return null;
  const { ofFew, ofFewChw } = frame.text.place;
  const say = (count: number) => formatNumber(count, frame.language, 0);
  const words = gapNounOf(indicator, months) === 'chw' ? ofFewChw : ofFew;
  return fill(words, { part: say(numerator), whole: say(denominator) });
}

function keyOf(indicator: BoardIndicator, { unit, cell }: Placed, column: string): number | string | null {
  const { figure, status, change } = cell;
  if (column === 'nom') return unit.name;
  if (column === 'valeur') return figure.value;
  if (column === 'statut') return status === null ? null : STATUS_ORDER[status];
  if (column === 'variation') return change.kind === 'value' ? change.difference : null;
  if (column === 'recues') return figure.coverage;
  return figure.value === null ? null : -badnessOf(indicator, figure.value);
}
