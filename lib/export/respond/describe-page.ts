import { citedAddress, pageAddress } from '@/lib/pages/page-address';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { PageTables } from '../pages/page-file';
import { provenanceOfPage } from '../tables/provenance';
import type { ExportTable, Provenance } from '../tables/table-types';

/**
 * What the file of a page says of itself.
 * @param tables those whose indicators it defines.
 * @param origin scheme and host by which the reader knows the dashboard.
 */
export function describePage(
  frame: PageFrame,
  { title, period = 'address' }: PageTables,
  tables: readonly ExportTable[],
  origin: string,
): Provenance {
  const address = period === 'address' ? citedAddress(frame, origin) : `${origin}${pageAddress(frame)}`;
  return provenanceOfPage(frame, title, tables, address, period !== 'none');
}
