import type { Drawings } from '@/lib/board/load-drawings';
import { capitalise, sayDue, sayFigure, sayJudgement } from '@/lib/board/words';
import { readCell } from '@/lib/board/cells';
import type { BoardFrame, BoardIndicator, Choice } from '@/lib/board/types';
import { viewLegend, type LegendView } from '@/lib/board/view-legend';
import { viewMarks } from '@/lib/board/view-marks';
import { rankWorstFirst } from '@/lib/board/view-rows';
import type { MarkView } from '@/lib/board/view-types';
import { periodLabel, ofPlace } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import type { Status } from '@/lib/indicators/types';
import type { OrgUnit } from '@/lib/org-units/org-unit';
import { pageAddress } from '@/lib/pages/page-address';
import type { PageFrame } from '@/lib/pages/page-frame';
import { MAP_INDICATORS } from './asks';
import type { CoverageData, PlacedFigures } from './load-coverage';
import { findIndicator } from './speak';
import { addressOf } from './view-place-rows';

export interface MapChoice {
  readonly id: string;
  readonly label: string;
  /** `null`: not tracked. */
  readonly href: string | null;
  readonly chosen: boolean;
  readonly value: string;
}

export interface RankedPlace {
  readonly uid: string;
  readonly name: string;
  readonly href: string | null;
  readonly value: string;
  readonly status: Status | null;
  readonly statusWord: string;
}

export interface MapView {
  readonly choices: readonly MapChoice[];
  /** `null` when none of the indicators is tracked. */
  readonly shown: {
    readonly indicator: BoardIndicator;
    readonly title: string;
    readonly label: string;
    readonly expected: string | null;
    readonly marks: Readonly<Record<string, MarkView>>;
    readonly legend: LegendView;
    /** Uids of the worst places, named on the map whatever their size. */
    readonly called: readonly string[];
    /** The worst first; those without a value are not ranked. */
    readonly ranked: readonly RankedPlace[];
    readonly silent: readonly string[];
  } | null;
}

const CALLED = 3;

/** The map of one indicator of the pillar, the links to the others, and the ranking beside it. */
export function viewMap(frame: PageFrame, data: CoverageData): MapView {
  const { listed } = data;
  const indicator =
    findIndicator(frame, frame.chosen['indicateur'] ?? '') ??
    MAP_INDICATORS.flatMap((id) => findIndicator(frame, id) ?? [])[0];
  const position = listed.snapshot.orgUnits.indexOf(listed.head.uid);
  const choices = MAP_INDICATORS.map((id): MapChoice => {
    const tracked = findIndicator(frame, id);
    return {
      id,
      label: frame.text.coverage.mapChoices[id],
      href: tracked ? `${pageAddress(frame, { indicateur: id })}#carte` : null,
      chosen: tracked !== undefined && tracked === indicator,
      value: tracked
        ? sayFigure(frame, tracked, readCell(listed.snapshot, tracked, position, frame).figure)
        : frame.text.pages.notTracked,
    };
  });
  return { choices, shown: indicator ? viewShown(frame, data, indicator) : null };
}

function viewShown(
  frame: PageFrame,
  { listed, drawings }: CoverageData,
  indicator: BoardIndicator,
): NonNullable<MapView['shown']> {
  const { language, text, period } = frame;
  const { units, snapshot, level } = listed;
  const board = boardFrameOf(frame, listed);
  const choice: Choice = { indicator: indicator.id, period: period.id, level, place: null };
  const byUid = new Map(units.map((unit) => [unit.uid, unit]));
  // Shapes of the programme that are not listed lie around a chosen region: outlines, of which nothing is said.
  const places = shapesOf(drawings)
    .filter(({ uid, programme }) => byUid.has(uid) || !programme)
    .map(({ uid, name, programme }) => ({ uid, name, programme, href: null }));
  const marks = Object.fromEntries(
    Object.entries(viewMarks(board, snapshot, places, indicator, choice)).map(
      ([uid, mark]): [string, MarkView] => {
        const unit = byUid.get(uid);
        return [uid, { ...mark, href: unit ? addressOf(frame, unit) : null }];
      },
    ),
  );
  const cells = units.map((unit) => ({
    unit,
    cell: readCell(snapshot, indicator, snapshot.orgUnits.indexOf(unit.uid), frame),
  }));
  const known = rankWorstFirst(indicator, cells).filter(({ cell }) => cell.figure.value !== null);
  const label = periodLabel(period, language);
  const head = readCell(snapshot, indicator, snapshot.orgUnits.indexOf(listed.head.uid), frame);
  return {
    indicator,
    title: sayMapTitle(frame, listed, indicator),
    label: fill(text.board.mapLabel, { indicator: indicator.label, period: label }),
    expected: sayDue(frame, indicator, head.expected),
    marks,
    legend: viewLegend(board, snapshot, indicator, marks),
    called: known.slice(0, CALLED).map(({ unit }) => unit.uid),
    ranked: known.map(({ unit, cell }) => ({
      uid: unit.uid,
      name: unit.name,
      href: addressOf(frame, unit),
      value: sayFigure(frame, indicator, cell.figure),
      status: cell.status,
      statusWord: sayJudgement(frame, cell),
    })),
    silent: cells.filter(({ cell }) => cell.figure.value === null).map(({ unit }) => unit.name),
  };
}

function shapesOf(drawings: Drawings | null) {
  return drawings ? [...drawings.wide.units, ...drawings.wide.regions] : [];
}

function sayMapTitle(
  { language, text }: PageFrame,
  { head, level }: PlacedFigures,
  indicator: BoardIndicator,
): string {
  const values = { indicator: indicator.label, of: ofPlace(head.name, language) };
  const { byRegion, byDistrict, inRegion } = text.board;
  if (level === 'region') return capitalise(fill(byRegion, values));
  return capitalise(fill(head.level === 'country' ? byDistrict : inRegion, values));
}

/** The page as the board's own words and classes take it: the same marks and legend for the same figures. */
function boardFrameOf(frame: PageFrame, { head, units, level }: PlacedFigures): BoardFrame {
  const toPlace = ({ uid, name, programme }: OrgUnit) => ({ uid, name, programme, href: null });
  return {
    ...frame,
    head: { uid: head.uid, name: head.name, level: head.level },
    scope: frame.scope.kind,
    ownRegions: null,
    levels: [level],
    places: units.map(toPlace),
    // Marks and legend say what is due by the snapshot: nothing of the plans.
    plans: [],
    schematic: frame.profile.notes.districtOutlinesSchematic,
  };
}
