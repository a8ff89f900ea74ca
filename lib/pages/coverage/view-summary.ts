import { readCell, type Cell } from '@/lib/board/cells';
import { sayBound, sayDue, sayFigure, sayJudgement } from '@/lib/board/words';
import { formatCompact, formatNumber, formatPercent } from '@/lib/i18n/format';
import type { Forms } from '@/lib/i18n/messages/forms';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import type { Snapshot } from '@/lib/indicators/snapshot-types';
import type { Status } from '@/lib/indicators/types';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { PlacedFigures } from './load-coverage';
import { readPair } from './pair';
import { findIndicator } from './speak';

export interface SummaryTile {
  readonly id: string;
  /** Where on the page the tile leads to. */
  readonly anchor: string;
  readonly name: string;
  /** `null`: not tracked. */
  readonly value: string | null;
  readonly status: Status | null;
  readonly statusWord: string;
  readonly expected: string | null;
  readonly toValidate: boolean;
  /** What is missing, in people. */
  readonly line: string;
}

const TILES = [
  ['coverage_population', 'population'],
  ['chw_functional', 'postes'],
  ['population_per_chw', 'charge'],
  ['disc_active', 'disc'],
  ['paid_on_time', 'paie'],
] as const;

/** The five questions of the page in one line each, for the head. */
export function viewSummary(frame: PageFrame, { head, snapshot }: PlacedFigures): SummaryTile[] {
  const { coverage: words } = frame.text;
  const position = snapshot.orgUnits.indexOf(head.uid);
  return TILES.map(([id, anchor]) => {
    const indicator = findIndicator(frame, id);
    const name = words.tiles[id];
    const blank = { id, anchor, name, status: null, statusWord: '', expected: null, toValidate: false };
    if (!indicator) return { ...blank, value: null, line: '' };
    const cell = readCell(snapshot, indicator, position, frame);
    return {
      ...blank,
      value: sayFigure(frame, indicator, cell.figure),
      status: cell.status,
      statusWord: sayJudgement(frame, cell),
      expected: sayDue(frame, indicator, cell.expected),
      toValidate: cell.expected !== null && cell.validated === false,
      line: sayLine(frame, id, { cell, snapshot, position }),
    };
  });
}

const MILLION = 1_000_000;

interface Read {
  readonly cell: Cell;
  readonly snapshot: Snapshot;
  readonly position: number;
}

function sayLine(
  frame: PageFrame,
  id: (typeof TILES)[number][0],
  { cell, snapshot, position }: Read,
): string {
  const { language, text } = frame;
  const { lines, atLeast, tileAccounts } = text.coverage;
  const say = (forms: Forms, size: number, count: string, isBound: boolean) =>
    fill(pickForm(language, size, forms), { count: isBound ? fill(atLeast, { count }) : count });
  const pair = readPair(cell.figure);
  if (!pair) return '';
  const left = formatNumber(pair.left, language, 0);
  if (id === 'coverage_population') {
    return say(
      pair.left >= MILLION ? lines.leftMillions : lines.left,
      pair.left,
      formatCompact(pair.left, language),
      pair.atLeast,
    );
  }
  if (id === 'chw_functional') return say(lines.vacant, pair.left, left, pair.atLeast);
  if (id === 'paid_on_time') {
    return say(
      snapshot.monthsInPeriod > 1 ? lines.unpaidMonths : lines.unpaid,
      pair.left,
      left,
      pair.atLeast,
    );
  }
  if (id === 'population_per_chw') {
    if (cell.gap === null) return '';
    return sayBound(
      frame,
      cell.gapBound,
      say(lines.missing, cell.gap, formatNumber(cell.gap, language, 0), false),
    );
  }
  const provisioned = findIndicator(frame, 'disc_provisioned');
  const share = provisioned ? readCell(snapshot, provisioned, position, frame).figure.value : null;
  return share === null ? '' : fill(tileAccounts, { share: formatPercent(share, language) });
}
