import { fill } from '@/lib/i18n/messages/fill';
import type { PrintedIndicator, PrintedMove } from '../../brief-types';
import { countryOf, findFigure } from '../read-source';
import { sizeOfChange } from '../size-of-change';
import { sayMove } from '../say-move';
import { sayWhere } from '../say-place';
import { isComparedIn } from '../say-when';
import type { FindingRule, FindingSource } from '../types';
import { saySentence } from '../voice';

/** A change is worth a sentence from 3 points for a percentage, from 3 % of what it was for a number: on the scale of the table. */
const NOTABLE = 3;
const SAID = 2;

interface Told {
  readonly move: PrintedMove;
  readonly indicator: PrintedIndicator;
  readonly size: number;
}

/**
 * The largest moves for the better and for the worse, two of each at most, the largest first. What
 * follows the season is compared with the same season only.
 */
export const findLargestMoves: FindingRule = (source) => {
  const notable = source.moves.flatMap((move) => pickNotable(source, move)).sort((a, b) => b.size - a.size);
  return [false, true].flatMap((better) =>
    describeSide(
      source,
      notable.filter(({ move }) => move.better === better),
    ),
  );
};

function describeSide(source: FindingSource, side: readonly Told[]) {
  return side.slice(0, SAID).map((told, rank) => describe(source, told, rank, side));
}

function describe(source: FindingSource, { move, indicator }: Told, rank: number, side: readonly Told[]) {
  const { place, better } = move;
  // The largest is so among all of them: whoever reads it learns how they stand to each other.
  const about = rank === 0 ? side.map((told) => told.move.place.uid) : [place.uid];
  const country = countryOf(source);
  return {
    id: `move:${move.indicator}:${place.uid}`,
    section: 'changes',
    weight: (rank === 0 ? 60 : 40) + (better ? 0 : 1),
    text: saySentence((voice) => {
      const { bestMove, worstMove, betterMove, worseMove } = voice.places;
      const message = rank === 0 ? (better ? bestMove : worstMove) : better ? betterMove : worseMove;
      return fill(message, {
        where: sayWhere(voice, source, place),
        move: sayMove(voice, indicator, move),
      });
    }),
    places: [...new Set(about)].filter((uid) => uid !== country),
    indicators: [move.indicator],
    partial: false,
  } as const;
}

function pickNotable(source: FindingSource, move: PrintedMove): readonly Told[] {
  const indicator = source.indicators[move.indicator];
  if (!indicator || !isComparedIn(move.indicator, move.beforePeriod, move.afterPeriod)) return [];
  if (findFigure(source, move.indicator, move.place.uid)?.figure.partial) return [];
  const size = sizeOfChange(indicator, move.after, move.after - move.before);
  return size >= NOTABLE ? [{ move, indicator, size }] : [];
}
