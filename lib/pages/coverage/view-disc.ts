import { readMonths } from '@/lib/board/cells';
import type { BoardIndicator } from '@/lib/board/types';
import { sayFigure, sayPeriod } from '@/lib/board/words';
import { formatMonth } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import type { History } from '@/lib/indicators/snapshot-types';
import type { OrgUnit } from '@/lib/org-units/org-unit';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { CoverageData } from './load-coverage';
import { addressOf } from './view-place-rows';

/** Accounts given and accounts used in one place, over the months. */
export interface DiscMultiple {
  readonly uid: string;
  readonly title: string;
  readonly href: string | null;
  readonly note: string;
  readonly label: string;
  readonly value: string;
  readonly months: readonly string[];
  /** Active users ÷ accounts, in percent. */
  readonly values: readonly (number | null)[];
  readonly unsure: readonly boolean[];
  readonly expected: readonly (number | null)[];
  /** Accounts ÷ ASC, in percent. */
  readonly accounts: readonly (number | null)[];
}

/** One drawing for each place, over the same months. */
export function viewDiscMultiples(
  frame: PageFrame,
  { drawn, histories, launches }: CoverageData,
  provisioned: BoardIndicator,
  active: BoardIndicator,
): DiscMultiple[] {
  const byUnit = new Map(histories.map((history) => [history.orgUnit, history]));
  return drawn.flatMap((unit) => {
    const history = byUnit.get(unit.uid);
    const launch = launches.get(unit.uid);
    return history && launch !== undefined
      ? [viewOne(frame, unit, history, launch, provisioned, active)]
      : [];
  });
}

/** `Suivi depuis mars 2023`, of the head; `null` where no month has data. */
export function sayLaunch(frame: PageFrame, { launches, histories }: CoverageData): string | null {
  const launch = launches.get(histories[0]?.orgUnit ?? '');
  return launch === undefined
    ? null
    : fill(frame.text.coverage.launch, { month: formatMonth(launch, frame.language, 'long') });
}

function viewOne(
  frame: PageFrame,
  unit: OrgUnit,
  history: History,
  launch: number,
  provisioned: BoardIndicator,
  active: BoardIndicator,
): DiscMultiple {
  const { language, text } = frame;
  const { coverage: words, common } = text;
  const used = readMonths(history, active, frame);
  const given = readMonths(history, provisioned, frame);
  const lastUsed = used.findLast(({ figure }) => figure.value !== null);
  const lastGiven = given.findLast(({ figure }) => figure.value !== null);
  const value = lastUsed ? sayFigure(frame, active, lastUsed.figure) : common.noData;
  const accounts = lastGiven ? sayFigure(frame, provisioned, lastGiven.figure) : common.noData;
  const note = fill(words.multipleNote, { accounts, month: formatMonth(launch, language, 'short') });
  return {
    uid: unit.uid,
    title: unit.name,
    href: addressOf(frame, unit),
    note,
    label: fill(words.multipleLabel, {
      place: unit.name,
      active: value,
      accounts,
      month: lastUsed ? sayPeriod(frame, lastUsed.month) : common.dash,
      launch: formatMonth(launch, language, 'long'),
    }),
    value: lastUsed ? value : '',
    months: history.months.map((month) => sayPeriod(frame, month, 'short')),
    values: used.map(({ figure }) => figure.value),
    unsure: used.map(({ unsure }) => unsure),
    expected: used.map(({ expected }) => expected),
    accounts: given.map(({ figure }) => figure.value),
  };
}
