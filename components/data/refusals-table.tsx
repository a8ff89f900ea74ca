import { formatDateTime, formatNumber } from '@/lib/i18n/format';
import type { PullsState } from '@/lib/pages/quality/load-pulls';
import { sayRefusal } from '@/lib/pages/quality/say-server';
import type { Language } from '@/lib/i18n/language';
import type { Messages } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';

interface RefusalsTableProps {
  readonly refused: PullsState['refused'];
  readonly text: Messages['data'];
  readonly language: Language;
}

/** What was refused one by one: why, how often, and an example to look for on the server. */
export function RefusalsTable({ refused, text, language }: RefusalsTableProps) {
  if (!refused) return <p className="mt-2">{text.refusalsNone}</p>;
  return (
    <>
      <p className="sub">
        {fill(text.refusalsHint, { date: formatDateTime(refused.pull.startedAt, language) })}
      </p>
      <table className="table">
        <caption className="sr-only">{text.refusals}</caption>
        <thead>
          <tr>
            <th scope="col">{text.refusalReason}</th>
            <th scope="col" className="num">
              {text.refusalCount}
            </th>
            <th scope="col">{text.refusalExample}</th>
          </tr>
        </thead>
        <tbody>
          {refused.summaries.map(({ reason, count, examples }) => {
            const [example] = examples;
            return (
              <tr key={reason}>
                <td>{sayRefusal(reason, text)}</td>
                <td className="num">{formatNumber(count, language, 0)}</td>
                <td className="break-words">{example ? fill(text.refusalExampleText, example) : '—'}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
