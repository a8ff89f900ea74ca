import { formatDateTime } from '@/lib/i18n/format';
import type { Language } from '@/lib/i18n/language';
import type { Messages } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import type { Reader } from '@/lib/access/reader';

interface PrintHeadProps {
  readonly title: string;
  /** What the list is narrowed to, in words; none: it is whole. */
  readonly filters: readonly string[];
  readonly reader: Pick<Reader, 'account'>;
  readonly text: Pick<Messages, 'admin' | 'common'>;
  readonly language: Language;
}

/** On paper only: what the list is, who printed it and when, and what it was narrowed to. */
export function PrintHead({ title, filters, reader, text: { admin, common }, language }: PrintHeadProps) {
  const date = formatDateTime(new Date(), language);
  return (
    <div className="print-only">
      <p className="print-head">
        <b>
          {common.brand} · {title}
        </b>
        <span>{fill(admin.printedBy, { name: reader.account?.name ?? '', date })}</span>
      </p>
      <p className="sub">
        {filters.length === 0 ? admin.printAll : fill(admin.printFilters, { filters: filters.join(', ') })}
      </p>
    </div>
  );
}
