import { Section } from '@/components/ui/section';
import { SortHead } from '@/components/ui/sort-head';
import { StatusMark } from '@/components/ui/status-mark';
import { TableFrame } from '@/components/ui/table-frame';
import { ToValidate } from '@/components/ui/to-validate';
import type { CoverageData } from '@/lib/pages/coverage/load-coverage';
import { sayPairedChw } from '@/lib/pages/coverage/say-paired';
import { findIndicator } from '@/lib/pages/coverage/speak';
import { sayLaunch } from '@/lib/pages/coverage/view-disc';
import {
  DISC_COLUMNS,
  viewDiscRows,
  type DiscRow,
  type DiscTable,
} from '@/lib/pages/coverage/view-disc-rows';
import type { PlaceRow } from '@/lib/pages/coverage/view-place-rows';
import type { PageFrame } from '@/lib/pages/page-frame';
import { readSort } from '@/lib/pages/sort';
import { DiscMultiples } from './disc-multiples';
import { MarkedBelow } from './columns';
import { cutRows, ListCut } from './list-cut';
import { NotTracked } from './not-tracked';
import { TableNotes } from './table-notes';

const ID = 'disc';

/** Accounts given and accounts used are two figures: one beside the other, and over time. */
export function DiscSection({ frame, data }: { frame: PageFrame; data: CoverageData }) {
  const { coverage: words } = frame.text;
  const provisioned = findIndicator(frame, 'disc_provisioned');
  const active = findIndicator(frame, 'disc_active');
  if (!provisioned || !active) {
    return (
      <Section id={ID} title={words.disc}>
        <NotTracked frame={frame} name={words.disc} />
      </Section>
    );
  }
  const sort = readSort(frame, DISC_COLUMNS, { column: 'used', descending: false }, ID);
  const view = viewDiscRows(frame, data.listed, provisioned, active, sort);
  const shown = cutRows(frame, ID, view.rows);
  const hint = [words.discHint, sayLaunch(frame, data)].filter((part) => part !== null).join(' ');
  const head = (column: string, label: string, numeric = true) => (
    <SortHead {...{ frame, column, label, sort, numeric }} table={ID} />
  );
  const heads = labelsOf(words);
  const shared = { given: isShared(view, 'given'), used: isShared(view, 'used') };
  return (
    <Section id={ID} title={words.disc} hint={hint}>
      <TableFrame label={words.disc}>
        <table className="table coverage-table disc-table stacked">
          <caption className="sr-only">{words.disc}</caption>
          <thead>
            <tr>
              {head('name', data.listed.level === 'region' ? words.region : words.district, false)}
              {head('chw', words.chw)}
              {head('accounts', words.accounts)}
              {head('given', words.accountsShare)}
              <th scope="col" className="num">
                {words.expected} {shared.given && <MarkedBelow word={frame.text.common.toValidate} />}
              </th>
              {head('givenStatus', words.status, false)}
              {head('users', words.users)}
              {head('used', words.usersShare)}
              <th scope="col" className="num">
                {words.expected} {shared.used && <MarkedBelow word={frame.text.common.toValidate} />}
              </th>
              {head('usedStatus', words.status, false)}
              {head('gap', words.gap)}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <DiscLine key={row.given.uid} {...{ row, frame, heads, shared }} />
            ))}
            <DiscLine row={view.total} {...{ frame, heads, shared }} className="total" />
          </tbody>
        </table>
      </TableFrame>
      <ListCut frame={frame} id={ID} shown={shown.length} count={view.rows.length} />
      {view.someUnknown && <p className="sub mt-1.5">{words.usersOfHint}</p>}
      <TableNotes
        frame={frame}
        listed={data.listed}
        table={view.given}
        indicators={[provisioned.id, active.id]}
        paired={sayPairedChw(frame, data.listed, view.total.given.pair?.whole)}
        gaps={view.used}
      />
      <DiscMultiples {...{ frame, data, provisioned, active }} />
    </Section>
  );
}

interface DiscLineProps {
  readonly row: DiscRow;
  readonly frame: PageFrame;
  readonly heads: Readonly<Record<keyof ReturnType<typeof labelsOf>, string>>;
  /** « à valider » stands in the head. */
  readonly shared: { readonly given: boolean; readonly used: boolean };
  readonly className?: string;
}

/** What a phone writes before each cell: there a row is a block of lines, and says of which share a word is. */
function labelsOf(words: PageFrame['text']['coverage']) {
  const of = (share: string, label: string) => `${label} (${share})`;
  return {
    chw: words.chw,
    accounts: words.accounts,
    given: `${words.accounts}, ${words.accountsShare}`,
    givenExpected: of(words.accounts, words.expected),
    givenStatus: of(words.accounts, words.status),
    users: words.users,
    used: `${words.users}, ${words.usersShare}`,
    usedExpected: of(words.users, words.expected),
    usedStatus: of(words.users, words.status),
    gap: words.gap,
  };
}

function isShared({ rows, total }: DiscTable, figure: 'given' | 'used'): boolean {
  const due = [...rows, total].map((row) => row[figure]).filter(({ cell }) => cell.expected !== null);
  return due.length > 0 && due.every(({ toValidate }) => toValidate);
}

function DiscLine({ row, frame, heads, shared, className }: DiscLineProps) {
  const { given, used, usersOf } = row;
  return (
    <tr className={className}>
      <th scope="row">{given.href === null ? given.name : <a href={given.href}>{given.name}</a>}</th>
      <td className="num" data-label={heads.chw}>
        {given.whole}
      </td>
      <td className="num" data-label={heads.accounts}>
        {given.part}
      </td>
      <td className="num" data-label={heads.given}>
        <b>{given.value}</b>
      </td>
      <Judgement
        row={given}
        frame={frame}
        labels={[markOf(frame, heads.givenExpected, shared.given), heads.givenStatus]}
        isShared={shared.given}
      />
      <td className="num" data-label={heads.users}>
        {used.part}
        {usersOf !== null && <span className="block text-12 text-ink-2">{usersOf}</span>}
      </td>
      <td className="num" data-label={heads.used}>
        <b>{used.value}</b>
      </td>
      <Judgement
        row={used}
        frame={frame}
        labels={[markOf(frame, heads.usedExpected, shared.used), heads.usedStatus]}
        isShared={shared.used}
      />
      <td className="num" data-label={heads.gap}>
        {used.gap}
      </td>
    </tr>
  );
}

/** On a phone the head is not seen: what it is marked with stands before the cell. */
function markOf({ text }: PageFrame, label: string, isMarked: boolean): string {
  return isMarked ? `${label}, ${text.common.toValidate}` : label;
}

interface JudgementProps {
  readonly row: PlaceRow;
  readonly frame: PageFrame;
  readonly labels: readonly [expected: string, status: string];
  readonly isShared: boolean;
}

function Judgement({ row, frame, labels, isShared: inHead }: JudgementProps) {
  const { expected, toValidate, status, statusWord } = row;
  return (
    <>
      <td className="num" data-label={labels[0]}>
        {toValidate && !inHead && <ToValidate word={frame.text.common.toValidate} />} {expected}
      </td>
      <td data-label={labels[1]}>
        {status === null ? statusWord : <StatusMark status={status} word={statusWord} />}
      </td>
    </>
  );
}
