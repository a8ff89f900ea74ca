import { changeStore, readColumn } from './store-file';

/** Id and short code of a published note in a store; absent where it has none. */
export function findNote(storeFile: string): { readonly brief?: string; readonly code?: string } {
  const published = `from brief where state = 'published' order by edition, id limit 1`;
  const [brief] = readColumn(storeFile, `select id ${published}`);
  const [code] = readColumn(storeFile, `select code ${published}`);
  return typeof brief === 'string' && typeof code === 'string' ? { brief, code } : {};
}

/**
 * A release without a single figure, in a program that has pulled none: enough for a note to be composed, every figure of it missing.
 */
export function lendRelease(storeFile: string): void {
  if (readColumn(storeFile, 'select number from release').length > 0) return;
  const year = 2026 * 12;
  changeStore(
    storeFile,
    `insert into org_unit (id, uid, name, level, programme, reports, has_geometry, path, gone)
     values (1, 'CountryUnit', 'Mali', 'country', 1, 0, 0, '/CountryUnit/', 0)`,
  );
  changeStore(
    storeFile,
    `insert into release (number, label, published_at, data_as_of, first_month, last_month, complete, cells)
     values (1, '2026-07-02.1', ?, ?, ?, ?, 1, 0)`,
    ...[Date.parse('2026-07-02T03:00:00Z'), Date.parse('2026-07-02T01:00:00Z'), year, year + 5],
  );
}
