import { readCell } from '@/lib/board/cells';
import type { BoardIndicator } from '@/lib/board/types';
import { sayDue, sayFigure, sayJudgement } from '@/lib/board/words';
import { formatNumber } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import type { Status } from '@/lib/indicators/types';
import { expectAt } from '@/lib/plan/expect-at';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { PlaceData } from './place-types';

/** One element of the cycle, or all four together. */
export interface CycleRow {
  readonly id: string;
  /** 1 to 4; `null` for all four together. */
  readonly number: number | null;
  readonly name: string;
  /** `18 sur 22 tenues`; `non suivi` where the profile does not map it. */
  readonly of: string;
  readonly value: string;
  /** 0 to 100, and what was expected, for the bar. */
  readonly bar: { readonly value: number | null; readonly expected: number | null };
  readonly expected: string | null;
  readonly status: Status | null;
  readonly statusWord: string;
}

export interface CycleView {
  readonly rows: readonly CycleRow[];
  /** Households per audit, ASC per supervisor, with their norms. */
  readonly norms: readonly string[];
  /** Some of the expected values have no source. */
  readonly toValidate: boolean;
}

const ELEMENTS = ['group_meetings', 'patient_audits', 'shadowing', 'individual_feedback'] as const;
const NORMS = ['households_per_audit', 'chw_per_supervisor'] as const;

/** The 360° cycle of a place in the period; `null` where none of it is tracked. */
export function viewCycle(frame: PageFrame, data: PlaceData): CycleView | null {
  const known = (id: string) => frame.indicators.find((indicator) => indicator.id === id);
  if (![...ELEMENTS, 'supervision_360'].some((id) => known(id))) return null;
  const elements = ELEMENTS.map((id, index) => viewElement(frame, data, id, index + 1, known(id)));
  const rows = [...elements, viewElement(frame, data, 'supervision_360', null, known('supervision_360'))];
  const judged = [...ELEMENTS, 'supervision_360'].map((id) =>
    expectAt(frame.plans, id, data.month, data.head),
  );
  return {
    rows,
    norms: NORMS.flatMap((id) => {
      const indicator = known(id);
      return indicator ? [sayNorm(frame, data, indicator, id)] : [];
    }),
    toValidate: judged.some((due) => due !== null && !due.validated),
  };
}

function viewElement(
  frame: PageFrame,
  { snapshot }: PlaceData,
  id: (typeof ELEMENTS)[number] | 'supervision_360',
  number: number | null,
  indicator: BoardIndicator | undefined,
): CycleRow {
  const { place, pages } = frame.text;
  const name = place.elements[id];
  if (!indicator) {
    const bar = { value: null, expected: null };
    return {
      id,
      number,
      name,
      of: pages.notTracked,
      value: '',
      bar,
      expected: null,
      status: null,
      statusWord: '',
    };
  }
  const cell = readCell(snapshot, indicator, 0, frame);
  const { numerator, denominator, value } = cell.figure;
  const say = (term: number) => formatNumber(term, frame.language);
  return {
    id,
    number,
    name,
    of:
      numerator === null || denominator === null
        ? ''
        : fill(snapshot.monthsInPeriod > 1 ? place.elementsOfPeriod[id] : place.elementsOf[id], {
            numerator: say(numerator),
            denominator: say(denominator),
          }),
    value: sayFigure(frame, indicator, cell.figure),
    bar: { value, expected: cell.expected },
    expected: sayDue(frame, indicator, cell.expected),
    status: cell.status,
    statusWord: sayJudgement(frame, cell),
  };
}

function sayNorm(
  frame: PageFrame,
  { snapshot }: PlaceData,
  indicator: BoardIndicator,
  id: (typeof NORMS)[number],
): string {
  const { place } = frame.text;
  const cell = readCell(snapshot, indicator, 0, frame);
  const value = sayFigure(frame, indicator, cell.figure);
  if (cell.figure.value === null) return `${indicator.label} : ${value}`;
  const due = sayDue(frame, indicator, cell.expected);
  const said = fill(place.norms[id], { value });
  return due === null ? said : `${said} (${fill(place.normOf, { value: due })})`;
}
