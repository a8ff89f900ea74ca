import { fill } from '@/lib/i18n/messages/fill';
import type { PrintedIndicator, PrintedMove } from '../../brief-types';
import { countryOf, findFigure } from '../read-source';
import { sayMove } from '../say-move';
import { sayWhere } from '../say-place';
import { isComparedIn } from '../say-when';
import type { FindingRule, FindingSource } from '../types';
import { saySentence } from '../voice';

/** A change is worth a sentence from 3 points for a percentage, from 5 % of what it was for a number: as for a page's title. */
const NOTABLE_POINTS = 3;
const NOTABLE_SHARE = 0.05;
const SAID = 2;

interface Weighed {
  readonly move: PrintedMove;
  readonly indicator: PrintedIndicator;
  /** 1 for the least that is worth a sentence. */
  readonly size: number;
}

/** The largest moves for the better and for the worse, two of each at most. Stocks are compared with their own season only. */
export const findLargestMoves: FindingRule = (source) => {
  const weighed = source.moves
    .flatMap((move) => weigh(source, move))
    .filter(({ size }) => size >= 1)
    .sort((a, b) => b.size - a.size);
  return [false, true].flatMap((better) =>
    weighed
      .filter(({ move }) => move.better === better)
      .slice(0, SAID)
      .map((each, rank) => describe(source, each, rank)),
  );
};

function describe(source: FindingSource, { move, indicator }: Weighed, rank: number) {
  const { place, better } = move;
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
    places: place.uid === countryOf(source) ? [] : [place.uid],
    indicators: [move.indicator],
    partial: false,
  } as const;
}

function weigh(source: FindingSource, move: PrintedMove): readonly Weighed[] {
  const indicator = source.indicators[move.indicator];
  if (!indicator || !isComparedIn(move.indicator, move.beforePeriod, move.afterPeriod)) return [];
  if (findFigure(source, move.indicator, move.place.uid)?.figure.partial) return [];
  const difference = Math.abs(move.after - move.before);
  const least =
    indicator.unit === 'percent' ? NOTABLE_POINTS : Math.max(Math.abs(move.before) * NOTABLE_SHARE, 1e-9);
  return [{ move, indicator, size: difference / least }];
}
