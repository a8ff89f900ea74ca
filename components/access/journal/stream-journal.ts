import { writeCsv, type CsvVariant } from '@/lib/export/csv/write-csv';
import type { AuditEntry } from '@/lib/store/access-types';
import { listJournalColumns } from './journal-columns';
import type { JournalWords } from './say-change';

/** Reads the entries after one, newest first, at most so many; after none: the newest. */
export type ReadEntries = (after: AuditEntry | undefined, limit: number) => Promise<readonly AuditEntry[]>;

const BATCH = 1000;
const LINE_END = '\r\n';

/** The journal as CSV, read as fast as it is taken: years of entries never stand in memory together. */
export function streamJournal(
  read: ReadEntries,
  variant: CsvVariant,
  words: JournalWords,
  batch = BATCH,
): ReadableStream<Uint8Array> {
  const columns = listJournalColumns(words);
  const encoder = new TextEncoder();
  let last: AuditEntry | undefined;
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const entries = await read(last, batch);
      const text = writeCsv(columns, entries, variant, words.language);
      // The header once; it has no line end in it.
      const lines = last === undefined ? text : text.slice(text.indexOf(LINE_END) + LINE_END.length);
      controller.enqueue(encoder.encode(lines));
      last = entries.at(-1);
      if (entries.length < batch) controller.close();
    },
  });
}
