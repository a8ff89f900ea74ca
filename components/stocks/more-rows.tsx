import { formatNumber } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import { pageAddress } from '@/lib/pages/page-address';
import type { PageFrame } from '@/lib/pages/page-frame';

/** Shows the rest of a list, and back, without script; where even that is cut, it is said. */
export function MoreRows({
  frame,
  shown,
  count,
  anchor,
  parameter,
  inFile = true,
}: {
  frame: PageFrame;
  shown: number;
  count: number;
  anchor: string;
  /** Which choice of the address shows all. */
  parameter: 'tout' | 'silence';
  /** Whether the page's files hold all of the list. */
  inFile?: boolean;
}) {
  const { language, chosen, text } = frame;
  const all = chosen[parameter] === 'oui';
  const number = (value: number) => formatNumber(value, language);
  if (!all && shown >= count) return null;
  const words = all ? text.stocks.less : fill(text.stocks.all, { count: number(count) });
  return (
    <>
      <a
        href={`${pageAddress(frame, { [parameter]: all ? null : 'oui' })}#${anchor}`}
        className="screen-only"
      >
        {words}
      </a>
      {shown < count && (
        <span className={all ? undefined : 'print-only'}>
          {fill(inFile ? text.stocks.cut : text.stocks.cutHere, {
            shown: number(shown),
            count: number(count),
          })}
        </span>
      )}
    </>
  );
}
