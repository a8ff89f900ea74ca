import { readCell } from '@/lib/board/cells';
import type { BoardIndicator } from '@/lib/board/types';
import { sayNumber } from '@/lib/board/words';
import { formatList } from '@/lib/i18n/format';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { PlacedFigures } from './load-coverage';

export interface StripView {
  readonly points: readonly {
    readonly key: string;
    readonly label: string;
    readonly value: number;
    readonly called: boolean;
  }[];
  readonly expected: number | null;
  /** How to read the drawing. */
  readonly hint: string;
  /** What it says, in a sentence. */
  readonly finding: string;
  readonly label: string;
  /** Districts without a value: no dot. */
  readonly silent: readonly string[];
}

const CALLED = 3;

/** The districts' values on one scale, the highest by name; `null` when none has a value. */
export function viewStrip(
  frame: PageFrame,
  { head, units, snapshot }: PlacedFigures,
  indicator: BoardIndicator,
): StripView | null {
  const { language, text } = frame;
  const { coverage: words } = text;
  const read = (uid: string) => readCell(snapshot, indicator, snapshot.orgUnits.indexOf(uid), frame);
  const known = units.flatMap(({ uid, name }) => {
    const { value } = read(uid).figure;
    return value === null ? [] : [{ key: uid, label: name, value }];
  });
  const highest = [...known].sort((a, b) => b.value - a.value);
  const [first] = highest;
  const last = highest.at(-1);
  if (!first || !last) return null;
  const isFlat = first.value === last.value;
  const called = new Set(isFlat ? [] : highest.slice(0, CALLED).map(({ key }) => key));
  const { expected } = read(head.uid);
  const say = (value: number) => sayNumber(frame, indicator, value);
  const beyond = expected === null ? 0 : known.filter(({ value }) => value > expected).length;
  const worst = highest.slice(0, CALLED).map(({ label, value }) => `${label} ${say(value)}`);
  const range = {
    count: known.length,
    low: say(last.value),
    high: say(first.value),
    worst: formatList(worst, language),
  };
  const shared = { total: known.length, count: beyond };
  const described = fill(words.stripLabel, range);
  return {
    points: known.map((point) => ({ ...point, called: called.has(point.key) })),
    expected,
    hint: expected === null ? words.stripHintPlain : fill(words.stripHint, { value: say(expected) }),
    finding: isFlat
      ? fill(words.stripEqual, { value: say(first.value) })
      : expected === null
        ? described
        : fill(pickForm(language, beyond, words.stripBeyond), { ...shared, value: say(expected) }),
    label: described,
    silent: units.filter(({ uid }) => read(uid).figure.value === null).map(({ name }) => name),
  };
}
