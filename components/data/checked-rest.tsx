import { TableFrame } from '@/components/ui/table-frame';
import { formatNumber } from '@/lib/i18n/format';
import type { Language } from '@/lib/i18n/language';
import type { Messages } from '@/lib/i18n/messages';
import { sayCheckedAbout, sayCheckedState } from '@/lib/pages/quality/say-server';
import { isAtFault } from '@/lib/profile-check/mapping-rows';
import type { CheckedItem } from '@/lib/store/queries/mapping-check';

interface CheckedRestProps {
  readonly items: readonly CheckedItem[];
  readonly text: Messages;
  readonly language: Language;
}

/** What a check looked at besides the measures: the server, its root, levels, regions and forms. */
export function CheckedRest({ items, text, language }: CheckedRestProps) {
  const { quality, common } = text;
  return (
    <TableFrame label={quality.others}>
      <table className="table">
        <caption className="sr-only">{quality.others}</caption>
        <thead>
          <tr>
            {[quality.what, quality.key, quality.item, quality.itemState, quality.nameOnServer].map(
              (head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ),
            )}
            <th scope="col" className="num">
              {quality.count}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={`${item.about} ${item.key} ${item.item}`}>
              <th scope="row">{sayCheckedAbout(item, text)}</th>
              <td>{item.key}</td>
              <td className="break-all">{item.item}</td>
              <td>{isAtFault(item) ? <b>{sayCheckedState(item, text)}</b> : sayCheckedState(item, text)}</td>
              <td>{item.name === '' ? common.dash : item.name}</td>
              <td className="num">
                {/^\d+$/.test(item.sample) ? formatNumber(Number(item.sample), language, 0) : common.dash}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
