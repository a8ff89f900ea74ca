import { AdminHead } from '@/components/access/admin/admin-head';
import { PrintHead } from '@/components/access/admin/print-head';
import { JournalFilter } from '@/components/access/journal/journal-filter';
import { JournalTable } from '@/components/access/journal/journal-table';
import {
  cursorOf,
  parseJournalQuery,
  readJournalQuery,
  writeJournalQuery,
} from '@/components/access/journal/read-journal-query';
import { sayJournalFilters } from '@/components/access/journal/say-filters';
import { definePage, definePageMetadata } from '@/components/access/define-page';
import { pageAddress } from '@/lib/access/page-address';
import { messagesIn } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import { currentStore } from '@/lib/store/current';
import { readAudit } from '@/lib/store/queries/audit';
import { readRegionNames } from '@/lib/access/accounts/region-names';

const PATH = '/admin/journal';
const ENTRIES = 50;

export const generateMetadata = definePageMetadata(PATH, ({ language }) => ({
  title: messagesIn(language).admin.journalTitle,
}));

/** Who did what, when and from where; newest first, a page at a time. */
export default definePage(PATH, async ({ reader, language, query }) => {
  const text = messagesIn(language);
  const { admin } = text;
  const asked = readJournalQuery(query);
  const parsed = parseJournalQuery(asked);
  const store = await currentStore();
  const read = parsed.ok ? await readAudit(store, { ...parsed.filter, limit: ENTRIES + 1 }) : [];
  const entries = read.slice(0, ENTRIES);
  const last = entries.at(-1);
  const filters = writeJournalQuery(asked);
  const problem = parsed.ok
    ? null
    : fill(parsed.bad === 'action' ? admin.badAction : admin.badDate, { value: asked[parsed.bad] ?? '' });
  return (
    <div className="admin-page pb-8">
      <PrintHead
        title={admin.journalTitle}
        filters={sayJournalFilters(asked, text, language)}
        {...{ reader, text, language }}
      />
      <AdminHead page={PATH} title={admin.journalTitle} text={admin} />
      <div className="section">
        <JournalFilter
          query={asked}
          csvAddress={pageAddress('/admin/journal.csv', {}, filters)}
          text={text}
        />
        {problem !== null && (
          <p role="alert" className="notice notice-fault mt-3">
            {problem}
          </p>
        )}
        <p className="sub mt-2">{admin.journalHint}</p>
        {parsed.ok && entries.length === 0 && <p className="mt-3">{admin.journalNone}</p>}
        {entries.length > 0 && (
          <JournalTable
            entries={entries}
            text={text}
            language={language}
            regions={await readRegionNames(store)}
          />
        )}
        <p className="links screen-only mt-3">
          {asked.before !== null && <a href={pageAddress(PATH, {}, filters)}>{admin.newest}</a>}
          {last && read.length > ENTRIES ? (
            <a href={pageAddress(PATH, {}, { ...filters, avant: cursorOf(last) })}>{admin.older}</a>
          ) : (
            entries.length > 0 && (
              <span className="py-[5px] text-ink-2">
                {Object.keys(filters).length > 0 ? admin.journalEndFiltered : admin.journalEnd}
              </span>
            )
          )}
        </p>
      </div>
    </div>
  );
});
