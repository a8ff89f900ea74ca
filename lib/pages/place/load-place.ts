import type { PageContext } from '@/lib/access/page-context';
import { pageOf } from '@/lib/board/address';
import { defaultIndicator } from '@/lib/board/defaults';
import { Kept } from '@/lib/board/kept';
import { loadPlaceDrawings } from '@/lib/board/load-drawings';
import type { DataContext } from '@/lib/pages/data-context';
import { loadPage, type PlaceProblem } from '@/lib/pages/load-page';
import type { BadParameter, LoadedPage, PageFrame } from '@/lib/pages/page-frame';
import { loadChronicStockouts } from '@/lib/pages/stocks/load-chronic';
import { loadUnseenAreas } from '@/lib/pages/supervision/load-unseen';
import { dueMonthOf } from '@/lib/plan/expect-at';
import { findPlace } from './find-place';
import { loadMissingReports } from './load-missing';
import { loadPlaceFigures } from './load-place-figures';
import { PLACE_ASKS, type PlaceData, type PlaceFocus, type PlaceGaps, type PlaceLevel } from './place-types';

/** An area unseen for fewer months is on the page of supervision only. */
const UNSEEN_MONTHS = 2;

/** The path of a place's page. */
export function placePath(level: PlaceLevel, uid: string): string {
  return pageOf(level, uid) ?? '/';
}

/** Everything that the page of a region or district shows, from one state of the data. */
export function loadPlace(
  page: Pick<PageContext, 'scope' | 'language' | 'query'>,
  level: PlaceLevel,
  uid: string,
): Promise<LoadedPage<PlaceData>> {
  return loadPage(page, placePath(level, uid), PLACE_ASKS, (context, frame) =>
    readPlace(context, frame, level, uid),
  );
}

async function readPlace(
  context: DataContext,
  frame: PageFrame,
  level: PlaceLevel,
  uid: string,
): Promise<{ readonly kind: 'data'; readonly data: PlaceData } | PlaceProblem> {
  const found = await findPlace(context, frame, level, uid);
  if (found.kind !== 'found') return found;
  const { focus } = found;
  const problems = findProblems(frame, focus);
  if (problems.length > 0) return { kind: 'bad-query', problems };
  const asked = frame.written['indicateur'] || defaultIndicator(frame.indicators.map(({ id }) => id));
  const month = dueMonthOf(frame.period, frame.lastMonth);
  return {
    kind: 'data',
    data: {
      ...focus,
      month,
      indicator: frame.indicators.find(({ id }) => id === asked) ?? null,
      pointed: frame.written['lieu'] || null,
      ...(await loadPlaceFigures(context, focus, frame.period)),
      ...(await loadGaps(context, month, uid)),
      drawings: await loadBoth(context, uid),
    },
  };
}

/** What the address names that is not there: an indicator that is not tracked, a unit of another place. */
function findProblems({ written, indicators }: PageFrame, { units, siblings }: PlaceFocus): BadParameter[] {
  const indicator = written['indicateur'] ?? '';
  const pointed = written['lieu'] ?? '';
  const toward = written['vers'] ?? '';
  const problems: BadParameter[] = [];
  if (indicator !== '' && !indicators.some(({ id }) => id === indicator)) {
    const takes = indicators.map(({ id, label }) => ({ id, label }));
    problems.push({ parameter: 'indicateur', value: indicator, takes });
  }
  const name = ({ uid, name: label }: { uid: string; name: string }) => ({ id: uid, label });
  if (pointed !== '' && !units.some(({ uid }) => uid === pointed)) {
    problems.push({ parameter: 'lieu', value: pointed, takes: units.map(name) });
  }
  if (toward !== '' && !siblings.some(({ uid }) => uid === toward)) {
    problems.push({ parameter: 'vers', value: toward, takes: siblings.map(name) });
  }
  return problems;
}

/** Rows kept in all: a region of a large country has some thousand. */
const ROWS_KEPT = 30_000;

const kept = new Kept<PlaceGaps>(
  ROWS_KEPT,
  ({ unseen, chronic, missing }) => 1 + unseen.length + chronic.length + (missing?.length ?? 0),
);

/** What there is to act on in a place; who asks again has it without a question to the store. */
function loadGaps(context: DataContext, month: number, uid: string): Promise<PlaceGaps> {
  return kept.get(`${context.key}|${month}|${uid}`, async () => ({
    unseen: await loadUnseenAreas(context, month, uid, UNSEEN_MONTHS),
    chronic: await loadChronicStockouts(context, month, uid),
    missing: await loadMissingReports(context, month, uid),
  }));
}

/** The map of the units, and the small one that says where in the programme the place lies. */
async function loadBoth(context: DataContext, uid: string): Promise<PlaceData['drawings']> {
  return {
    units: await loadPlaceDrawings(context, 'district', uid),
    country: await loadPlaceDrawings(context, 'district', null),
  };
}
