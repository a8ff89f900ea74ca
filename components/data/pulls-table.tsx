import { TableFrame } from '@/components/ui/table-frame';
import { formatDateTime, formatNumber } from '@/lib/i18n/format';
import type { Language } from '@/lib/i18n/language';
import type { Messages } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import { sayPullState, sayPullTrigger } from '@/lib/pages/quality/say-server';
import type { PullRecord } from '@/lib/store/types';

interface PullsTableProps {
  readonly pulls: readonly PullRecord[];
  readonly text: Messages['data'];
  readonly language: Language;
}

/** The last pulls with their state in words, and why one failed. */
export function PullsTable({ pulls, text, language }: PullsTableProps) {
  if (pulls.length === 0) return <p className="mt-2">{text.pullsNone}</p>;
  const number = (value: number) => formatNumber(value, language, 0);
  return (
    <TableFrame label={text.pulls}>
      <table className="table quality-pulls">
        <caption className="sr-only">{text.pulls}</caption>
        <thead>
          <tr>
            <th scope="col">{text.pullStarted}</th>
            <th scope="col">{text.pullState}</th>
            <th scope="col">{text.pullTrigger}</th>
            <th scope="col" className="num">
              {text.pullDuration}
            </th>
            <th scope="col" className="num">
              {text.pullRequests}
            </th>
            <th scope="col" className="num">
              {text.pullCells}
            </th>
            <th scope="col" className="num">
              {text.pullRefused}
            </th>
            <th scope="col" className="num">
              {text.pullRelease}
            </th>
          </tr>
        </thead>
        <tbody>
          {pulls.map((pull) => (
            <tr key={pull.id}>
              <td className="whitespace-nowrap">{formatDateTime(pull.startedAt, language)}</td>
              <td>
                <b>{sayPullState(pull, text)}</b>
                <span className="block text-12 text-ink-2">
                  {language === 'fr' ? pull.failureFr : pull.failureEn}
                </span>
              </td>
              <td data-head={text.pullTrigger}>{sayPullTrigger(pull, text)}</td>
              <td className="num" data-head={text.pullDuration}>
                {sayDuration(pull, text)}
              </td>
              <td
                className="num"
                data-head={text.pullRequests}
              >{`${number(pull.requestsDone)} / ${number(pull.requestsTotal)}`}</td>
              <td className="num" data-head={text.pullCells}>
                {number(pull.cells)}
              </td>
              <td className="num" data-head={text.pullRefused}>
                {number(pull.refused)}
              </td>
              <td className="num" data-head={text.pullRelease}>
                {pull.release ?? '—'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function sayDuration({ startedAt, finishedAt }: PullRecord, text: Messages['data']): string {
  if (finishedAt === null) return '—';
  const seconds = Math.round((finishedAt.getTime() - startedAt.getTime()) / 1000);
  return seconds < 60
    ? fill(text.seconds, { count: seconds })
    : fill(text.minutes, { minutes: Math.floor(seconds / 60), seconds: seconds % 60 });
}
