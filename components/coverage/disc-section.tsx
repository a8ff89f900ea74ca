import { Section } from '@/components/ui/section';
import { SortHead } from '@/components/ui/sort-head';
import { StatusMark } from '@/components/ui/status-mark';
import { TableFrame } from '@/components/ui/table-frame';
import { ToValidate } from '@/components/ui/to-validate';
import type { CoverageData } from '@/lib/pages/coverage/load-coverage';
import { findIndicator } from '@/lib/pages/coverage/speak';
import { sayLaunch } from '@/lib/pages/coverage/view-disc';
import { DISC_COLUMNS, viewDiscRows, type DiscRow } from '@/lib/pages/coverage/view-disc-rows';
import type { PlaceRow } from '@/lib/pages/coverage/view-place-rows';
import type { PageFrame } from '@/lib/pages/page-frame';
import { readSort } from '@/lib/pages/sort';
import { DiscMultiples } from './disc-multiples';
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
  return (
    <Section id={ID} title={words.disc} hint={hint}>
      <TableFrame label={words.disc}>
        <table className="table coverage-table">
          <caption className="sr-only">{words.disc}</caption>
          <thead>
            <tr>
              {head('name', data.listed.level === 'region' ? words.region : words.district, false)}
              {head('chw', words.chw)}
              {head('accounts', words.accounts)}
              {head('given', words.accountsShare)}
              <th scope="col" className="num">
                {words.expected}
              </th>
              {head('givenStatus', words.status, false)}
              {head('users', words.users)}
              {head('used', words.usersShare)}
              <th scope="col" className="num">
                {words.expected}
              </th>
              {head('usedStatus', words.status, false)}
              {head('gap', words.gap)}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <DiscLine key={row.given.uid} row={row} frame={frame} />
            ))}
            <DiscLine row={view.total} frame={frame} className="total" />
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
        gaps={view.used}
      />
      <DiscMultiples {...{ frame, data, provisioned, active }} />
    </Section>
  );
}

function DiscLine({ row, frame, className }: { row: DiscRow; frame: PageFrame; className?: string }) {
  const { given, used, usersOf } = row;
  return (
    <tr className={className}>
      <th scope="row">{given.href === null ? given.name : <a href={given.href}>{given.name}</a>}</th>
      <td className="num">{given.whole}</td>
      <td className="num">{given.part}</td>
      <td className="num">
        <b>{given.value}</b>
      </td>
      <Judgement row={given} frame={frame} />
      <td className="num">
        {used.part}
        {usersOf !== null && <span className="block text-12 text-ink-2">{usersOf}</span>}
      </td>
      <td className="num">
        <b>{used.value}</b>
      </td>
      <Judgement row={used} frame={frame} />
      <td className="num">{used.gap}</td>
    </tr>
  );
}

function Judgement({ row, frame }: { row: PlaceRow; frame: PageFrame }) {
  const { expected, toValidate, status, statusWord } = row;
  return (
    <>
      <td className="num">
        {toValidate && <ToValidate word={frame.text.common.toValidate} />} {expected}
      </td>
      <td>{status === null ? statusWord : <StatusMark status={status} word={statusWord} />}</td>
    </>
  );
}
