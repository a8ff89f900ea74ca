import { parseJournalQuery, readJournalQuery } from '@/components/access/journal/read-journal-query';
import { streamJournal } from '@/components/access/journal/stream-journal';
import { readRegionNames } from '@/lib/access/accounts/region-names';
import { defineHandler } from '@/lib/api/define-handler';
import { ProblemError } from '@/lib/api/problem';
import { chooseRepresentation } from '@/lib/api/representation';
import { currentStore } from '@/lib/store/current';
import { messagesIn } from '@/lib/i18n/messages';
import { readAudit } from '@/lib/store/queries/audit';

const NAMES = { action: 'action', from: 'du', to: 'au' } as const;

/** The journal under the filters of its page, as CSV (`format=excel-fr`: for a French spreadsheet). */
export const GET = defineHandler('GET /admin/journal.csv', async (request, { language }) => {
  const { searchParams } = new URL(request.url);
  const parsed = parseJournalQuery(readJournalQuery(Object.fromEntries(searchParams)));
  if (!parsed.ok) {
    const name = NAMES[parsed.bad];
    throw new ProblemError(
      'invalid-parameter',
      { fr: `Le paramètre «\u202f${name}\u202f» est invalide.`, en: `The parameter "${name}" is invalid.` },
      {
        parameter: name,
        takes: {
          fr: 'un jour, AAAA-MM-JJ ou JJ/MM/AAAA, ou une action du journal',
          en: 'a day, YYYY-MM-DD or DD/MM/YYYY, or an action of the journal',
        },
      },
    );
  }
  const chosen = chooseRepresentation(request, true);
  const store = await currentStore();
  // The export itself is noted while the file is read: it tells of what was before it.
  const filter = { to: new Date(), ...parsed.filter };
  const body = streamJournal(
    (after, limit) => readAudit(store, { ...filter, ...(after && { before: after }), limit }),
    chosen === 'json' ? 'plain' : chosen,
    { text: messagesIn(language), language, regions: await readRegionNames(store) },
  );
  return new Response(body, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': 'attachment; filename="journal.csv"',
      'Cache-Control': 'private, no-store',
    },
  });
});
