import type { Snapshot } from '@/lib/indicators/snapshot-types';
import { bandOf } from '@/lib/indicators/map-cuts';
import { isComparable } from '@/lib/indicators/status';
import { fill } from '@/lib/i18n/messages/fill';
import { boardAddress } from './address';
import { bandsOf } from './bands';
import { readCell, type Cell } from './cells';
import type { BoardFrame, BoardIndicator, BoardPlace, Choice } from './types';
import type { MarkView } from './view-types';
import { sayFigure, sayShare, sayStatus } from './words';

/** What each shape of the map shows; a place that the snapshot does not hold is outside the programme. */
export function viewMarks(
  frame: BoardFrame,
  snapshot: Snapshot,
  places: readonly BoardPlace[],
  indicator: BoardIndicator,
  choice: Choice,
): Record<string, MarkView> {
  const { board, common } = frame.text;
  const bands = bandsOf(indicator, snapshot);
  const listed = new Set(frame.places.map(({ uid }) => uid));
  const position = new Map(snapshot.orgUnits.map((uid, index) => [uid, index]));
  const marks: Record<string, MarkView> = {};
  for (const { uid, name, programme, href } of places) {
    const index = position.get(uid);
    if (!programme || index === undefined) {
      const description = fill(board.placeSentence, { place: name, value: common.outside });
      marks[uid] = { fill: 'outside', value: '', status: null, note: null, href: null, description };
      continue;
    }
    const cell = readCell(snapshot, indicator, index, frame);
    const { figure, status } = cell;
    const value = sayFigure(frame, indicator, figure);
    const note = sayNote(frame, cell);
    const said = [
      value,
      ...(status === null ? [] : [sayStatus(frame, status)]),
      ...(note === null ? [] : [note]),
    ];
    marks[uid] = {
      fill: figure.value === null ? 'no-data' : bandOf(figure.value, bands.cuts),
      value: figure.value === null ? '' : value,
      status,
      note,
      href: listed.has(uid) ? boardAddress(frame.path, { ...choice, place: uid }) : href,
      description: fill(board.placeSentence, { place: name, value: said.join(', ') }),
    };
  }
  return marks;
}

/** Why a value does not compare with the others: `partiel (67 %)`, `incomplet (91 %)`, `provisoire`. */
function sayNote(frame: BoardFrame, { figure, provisional }: Cell): string | null {
  const { common } = frame.text;
  if (figure.value === null) return null;
  const share = sayShare(frame, figure.coverage ?? 0);
  if (figure.partial && figure.coverage !== null) return fill(common.partialShare, { share });
  if (provisional) return common.provisional;
  return isComparable(figure) ? null : fill(common.incompleteShare, { share });
}
