import { capitalise } from '@/lib/board/words';
import { readCell } from '@/lib/board/cells';
import { formatCompact } from '@/lib/i18n/format';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { PlacedFigures } from './load-coverage';
import { readPair } from './pair';
import { findIndicator } from './speak';

const MILLION = 1_000_000;

/**
 * The finding: how many people are covered and how many are left, of the head. Of a region and of a programme that the reader sees
 * a part of, with its name. Without a figure the page has no finding, and is called by its subject.
 */
export function viewTitle(frame: PageFrame, { head, snapshot }: PlacedFigures): string {
  const { language, region, scope, text } = frame;
  const { coverage: words, board } = text;
  const indicator = findIndicator(frame, 'coverage_population');
  const position = snapshot.orgUnits.indexOf(head.uid);
  const pair = indicator ? readPair(readCell(snapshot, indicator, position, frame).figure) : null;
  if (pair === null) return region ? fill(words.titleOf, { place: region.name }) : words.title;
  const values = {
    covered: formatCompact(pair.part, language),
    left: formatCompact(pair.left, language),
    excess: formatCompact(pair.excess, language),
  };
  const people = pickForm(language, pair.part, words.coveredPeople);
  const covered = fill(pair.part >= MILLION ? words.coveredMillions : people, values);
  const left =
    pair.excess > 0
      ? words.findingExcess
      : pair.left > 0
        ? pickForm(language, pair.left, words.findingLeft)
        : words.findingAll;
  const finding = fill(pair.atLeast ? words.findingAtLeast : words.finding, {
    covered,
    left: fill(left, values),
  });
  const place = region?.name ?? (scope.kind === 'regions' ? board.stripWhole : null);
  return place === null ? capitalise(finding) : fill(words.ofPlace, { place, finding });
}
