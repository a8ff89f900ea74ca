import { readCell } from '@/lib/board/cells';
import { sayDue, sayFigure, sayStatus } from '@/lib/board/words';
import { formatMonth, formatNumber } from '@/lib/i18n/format';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import type { Forms } from '@/lib/i18n/messages/forms';
import { gapNounOf } from '@/lib/indicators/status';
import type { Status } from '@/lib/indicators/types';
import type { PageFrame } from '@/lib/pages/page-frame';
import { sayProduct } from '@/lib/pages/stocks/say';
import { sayWhoToCall, type Role } from '@/lib/pages/who-to-call';
import { placeAddress } from './board-frame';
import { cutRows } from './cut-rows';
import { buildActs, type Act, type Finding } from './build-acts';
import type { PlaceData } from './place-types';
import { sayRun } from './view-calendar';

export interface ActRow {
  readonly uid: string;
  readonly name: string;
  readonly href: string | null;
  readonly status: Status | null;
  readonly statusWord: string;
  readonly finding: string;
  /** What else the rules found, in short. */
  readonly also: string;
  readonly since: string;
  readonly concerned: string;
  /** What lasting situations are ordered by: ASC × months; empty for others. */
  readonly weight: string;
  /** A role, never a person. */
  readonly call: string;
}

export interface ActsView {
  readonly rows: readonly ActRow[];
  /** Units in all, and of these the ones that nothing is known of. */
  readonly count: number;
  readonly unknown: number;
  readonly isCuttable: boolean;
}

/** « À traiter en premier », every text ready; see `buildActs` for the rules. */
export function viewActs(frame: PageFrame, data: PlaceData): ActsView {
  const acts = buildActs(frame, data);
  const { most, isCuttable } = cutRows(frame, acts.length);
  return {
    rows: acts.slice(0, most).map((act) => viewAct(frame, data, act)),
    count: acts.length,
    unknown: acts.filter(({ unknown }) => unknown).length,
    isCuttable,
  };
}

function viewAct(frame: PageFrame, data: PlaceData, act: Act): ActRow {
  const { place, common } = frame.text;
  const { unit, status, unknown, run, also } = act;
  return {
    uid: unit.uid,
    name: unit.name,
    href: placeAddress(frame, unit.level, unit.uid),
    status,
    statusWord: unknown ? place.unknown : sayActStatus(frame, act),
    finding: sayFinding(frame, data, act),
    also:
      also.length === 0
        ? ''
        : fill(place.also, {
            kinds: [...new Set(also.map((other) => sayAlso(frame, act, other)))].join(', '),
          }),
    since: run ? sayRun(frame, run) : common.dash,
    concerned: sayConcerned(frame, data, act),
    weight: act.weight === 0 ? '' : count(frame, act.weight, place.concernedChwMonths),
    call: sayCall(frame, data, act),
  };
}

/** What a status is of: nothing of a month's status is said of what lasts, nor of a unit for one of its indicators. */
function sayActStatus(frame: PageFrame, { finding, status }: Act): string {
  const { place, board } = frame.text;
  if (finding.kind === 'unseen' || finding.kind === 'chronic') return place.lasting;
  if (status === null) return board.noTarget;
  const word = sayStatus(frame, status);
  if (finding.kind === 'late') return word;
  const name = frame.indicators.find(({ id }) => id === 'completeness')?.short;
  return name === undefined ? word : fill(place.ofIndicator, { name, status: word });
}

function sayAlso({ text: { place } }: PageFrame, { finding }: Act, other: Finding): string {
  if (other.kind === 'late') return fill(place.alsoKinds.late, { name: other.indicator.short });
  if (other.kind === 'chronic' && finding.kind === 'chronic') return place.alsoOtherProduct;
  return place.alsoKinds[other.kind];
}

function sayFinding(
  frame: PageFrame,
  { snapshot, level, month }: PlaceData,
  { unit, finding, run }: Act,
): string {
  const { place } = frame.text;
  const many = level === 'region';
  if (finding.kind === 'silent') return fill(place.findSilent, { month: formatMonth(month, frame.language) });
  if (finding.kind === 'missing') {
    return count(frame, finding.areas.length, place.findMissing);
  }
  if (finding.kind === 'late') {
    const { indicator } = finding;
    const cell = readCell(snapshot, indicator, snapshot.orgUnits.indexOf(unit.uid), frame);
    const due = sayDue(frame, indicator, cell.expected) ?? '';
    return fill(place.findLate, {
      name: indicator.short,
      value: sayFigure(frame, indicator, cell.figure),
      due,
    });
  }
  const areas = many ? count(frame, finding.areas.length, place.inAreas) : '';
  if (finding.kind === 'unseen') {
    const months = run ? sayRun(frame, run) : '';
    return many ? place.findUnseen + areas : fill(place.findUnseenArea, { months });
  }
  const numbers = {
    product: sayProduct(frame, finding.product),
    count: formatNumber(sum(finding.areas.map(({ chw }) => chw)), frame.language),
    of: formatNumber(sum(finding.areas.map(({ reporting }) => reporting)), frame.language),
  };
  return fill(place.findChronic, numbers) + areas;
}

function sayConcerned(frame: PageFrame, { snapshot }: PlaceData, { finding, concerned }: Act): string {
  const { place, common } = frame.text;
  if (finding.kind === 'silent' || finding.kind === 'missing') {
    return concerned === 0 ? common.dash : count(frame, concerned, place.concernedReports);
  }
  if (finding.kind === 'late') {
    const noun = gapNounOf(finding.indicator, snapshot.monthsInPeriod);
    if (concerned === 0) return common.dash;
    return count(frame, concerned, noun === 'chw' ? place.concernedChw : place.concernedChwMonths);
  }
  return count(frame, concerned, place.concernedChw);
}

/** Whom to call: the one who answers for what was found, in the unit's district. */
function sayCall(frame: PageFrame, { level, head }: PlaceData, { unit, finding }: Act): string {
  return sayWhoToCall(frame, roleOf(finding), level === 'region' ? unit.name : head.name);
}

function roleOf(finding: Finding): Role {
  if (finding.kind === 'silent') return 'doctor';
  if (finding.kind === 'unseen') return 'supervisor';
  if (finding.kind === 'chronic') return 'pharmacist';
  if (finding.kind === 'missing') return 'information';
  return finding.indicator.theme === 'stock' ? 'pharmacist' : 'supervisor';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function count({ language }: PageFrame, number: number, forms: Forms): string {
  return fill(pickForm(language, number, forms), { count: formatNumber(number, language) });
}
